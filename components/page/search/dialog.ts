import styles from '#styles/search-dialog.css?inline';
import { found, searchAddress, searchTexts, type Answer, type Findings } from '#search';
import { element } from './element.ts';
import { answersOf, loadEngine } from './engine.ts';
import { optionGroups } from './options.ts';
import type { SiteSearch } from './site.ts';
import { answerView } from './views.ts';

const label = 'Rechercher dans le site';
const wholeText = 'Chercher dans tout le texte';
const everyWord = 'Index de A à Z';
const keys = '↑ ↓ choisir, Entrée ouvrir ou chercher, Échap fermer';

const field = element('input', {
  id: 'recherche-champ',
  type: 'text',
  role: 'combobox',
  'aria-label': label,
  'aria-autocomplete': 'list',
  'aria-controls': 'recherche-liste',
  'aria-expanded': 'false',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = element('button', { type: 'button', class: 'word-button' }, 'Fermer');
const status = element('p', { role: 'status', class: 'small' });
const answers = element('div', { 'aria-live': 'polite' });
const list = element('div', { id: 'recherche-liste', role: 'listbox', 'aria-label': 'Réponses' });
const whole = element('a', {}, wholeText);
const alphabet = element('a', {}, everyWord);
const dialog = element(
  'dialog',
  { class: 'search-dialog', 'aria-label': 'Recherche' },
  element('div', { class: 'search-head' }, field, close),
  status,
  answers,
  list,
  element(
    'p',
    { class: 'small search-foot' },
    whole,
    alphabet,
    element('span', { 'aria-hidden': 'true' }, keys),
  ),
);

let site: SiteSearch;

/** Opens the search over the page with what its field holds; closing gives the focus back to `back`. */
export function openSearch(here: SiteSearch, back: Element | null): void {
  site = here;
  if (!dialog.isConnected) install();
  if (dialog.open) return field.focus();
  field.value = site.field.value;
  // A modal dialog gives the focus back, as it closes, to what had it when it opened.
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  dialog.showModal();
  field.focus();
  void update();
}

function install(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);
  field.addEventListener('input', () => {
    site.field.value = field.value;
    void update();
  });
  field.addEventListener('keydown', onKey);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });
}

/** Shows what the text of the field finds, letter by letter; a later text wins over an earlier one. */
async function update(): Promise<void> {
  const query = field.value.trim();
  whole.href = site.root + searchAddress(query);
  alphabet.href = `${site.root}recherche/#a-z`;
  try {
    const findings = (await loadEngine(site.words)).search(query, { typing: true });
    const given = await answersOf(findings, site.number);
    if (query === field.value.trim()) show(findings, given);
  } catch {
    status.textContent = searchTexts.failed;
  }
}

function show(findings: Findings, given: readonly Answer[]): void {
  const groups = optionGroups(findings, site.root);
  answers.replaceChildren(...given.map((answer) => answerView(answer, site.root)));
  list.replaceChildren(...groups);
  list.hidden = groups.length === 0;
  field.setAttribute('aria-expanded', String(groups.length > 0));
  select();
  status.textContent = found(findings, { results: options().length, answered: given.length > 0 });
}

const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
const selected = (): HTMLElement | null => list.querySelector<HTMLElement>('[aria-selected=true]');

function select(option?: HTMLElement): void {
  selected()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', option?.id ?? '');
}

/** Arrows go round the options by way of the field; Enter opens the one chosen, else searches the whole text. */
function onKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    const all = [undefined, ...options()];
    const current = all.indexOf(selected() ?? undefined);
    select(all[(current + step + all.length) % all.length]);
  }
  if (event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    (selected() ?? whole).click();
  }
}
