/** All that a page pays for the search before it is used: it listens, and loads the rest at the first sign of a search. */
import { addressIn, siteSearch, type SiteSearch } from './site.ts';
import { slashOpens } from './slash.ts';

/** Eight digits or more, however spaced, stay out of the address that the server writes down. */
const longNumber = /(?:\d[\s./_,;:·-]*){8}/;
const typedIn = 'input, select, textarea, [contenteditable]';

function load({ code, words }: SiteSearch): Promise<typeof import('./lazy.ts')> {
  import(/* @vite-ignore */ words).catch(() => undefined);
  return import(/* @vite-ignore */ code);
}

function listen(site: SiteSearch): void {
  const { form, field } = site;
  // Only without script must a long number stay here.
  field.removeAttribute('pattern');
  field.removeAttribute('title');
  const open = (back: Element | null) =>
    load(site).then(
      ({ openSearch }) => openSearch(site, back),
      // Without it the field is what it was: a form that leads to the results page.
      () => undefined,
    );
  field.addEventListener('focus', () => void load(site).catch(() => undefined), { once: true });
  field.addEventListener('click', () => void open(field));
  field.addEventListener('input', (event) => void ((event as InputEvent).isComposing || open(field)));
  form.addEventListener('submit', (event) => {
    if (!longNumber.test(field.value)) return;
    event.preventDefault();
    location.href = `${form.action}#q=${encodeURIComponent(field.value)}`;
  });
  addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'k';
    const slash = event.key === '/' && slashOpens() && !(event.target as Element).closest(typedIn);
    if (!command && !slash) return;
    event.preventDefault();
    const back = document.activeElement;
    // What is typed while the rest loads is not lost.
    if (!back?.closest('dialog')) field.focus();
    void open(back);
  });
}

const site = siteSearch();
if (site) {
  listen(site);
  const results = document.querySelector<HTMLElement>('.search-results');
  if (results) {
    const started = import(/* @vite-ignore */ addressIn(results, 'code')) as Promise<
      typeof import('./results-page.ts')
    >;
    started.then(
      ({ runResults }) => runResults(site, results),
      () => undefined,
    );
  }
}
