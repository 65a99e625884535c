/** The search form that stands on every page, and where the site's files are as seen from that page. */
export type SiteSearch = {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** The site's root, with its last slash: './', '../'. */
  readonly root: string;
  /** The keyword engine's data, what searches it, and what reads numbers: none is loaded before it is used. */
  readonly words: string;
  readonly code: string;
  readonly number: string;
};

/** An address given in an attribute, for `import()`. */
export function addressIn(element: HTMLElement, name: string): string {
  return new URL(element.dataset[name] ?? '', document.baseURI).href;
}

/** The page's search; nothing on a page that has none. */
export function siteSearch(): SiteSearch | undefined {
  const form = document.querySelector<HTMLFormElement>('.site-search');
  const field = form?.querySelector('input');
  if (!form || !field) return undefined;
  const address = (name: string) => addressIn(form, name);
  return {
    form,
    field,
    root: form.dataset['root'] ?? '/',
    words: address('words'),
    code: address('code'),
    number: address('number'),
  };
}
