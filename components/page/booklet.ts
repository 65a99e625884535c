/** The booklet follows the choices of the form: which parts are printed, in which size, and on which page each starts. */
import { bookletPages } from './booklet-pages.ts';

const form = document.querySelector<HTMLFormElement>('[data-booklet-choice]')!;
const parts = [...document.querySelectorAll<HTMLElement>('[data-booklet-part]')];
const said = form.querySelector('[role="status"]')!;
const editionNames = document.querySelectorAll('[data-booklet-edition]');
const largeFooters = new CSSStyleSheet();

const lengthOf = ({ dataset }: HTMLElement, large: boolean): number =>
  Number(large ? dataset['pagesLarge'] : dataset['pages']);
const lineOf = (part: HTMLElement): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-contents-of="${part.id}"]`)!;

function chosen(): { reader: string; large: boolean; names: Set<string> } {
  const data = new FormData(form);
  return {
    reader: String(data.get('edition')),
    large: data.get('taille') === 'gros',
    names: new Set(data.getAll('partie').map(String)),
  };
}

function follow(): void {
  const { reader, large, names } = chosen();
  const offered = (part: HTMLElement) => (part.dataset['readers'] ?? '').split(' ').includes(reader);
  const printed = parts.filter((part) => offered(part) && names.has(part.dataset['bookletPart'] ?? ''));
  const { starts, total } = bookletPages(printed.map((part) => lengthOf(part, large)));
  for (const part of parts) part.hidden = lineOf(part).hidden = !printed.includes(part);
  printed.forEach((part, index) => {
    lineOf(part).querySelector('[data-start]')!.textContent = String(starts[index]);
  });
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="partie"]')) {
    box.disabled = !parts.some((part) => offered(part) && part.dataset['bookletPart'] === box.value);
  }
  document.documentElement.classList.toggle('large-print', large);
  largeFooters.replaceSync(
    large ? '@page { @bottom-left { font-size: 16pt } @bottom-right { font-size: 16pt } }' : '',
  );
  const name = reader === 'bailleur' ? 'Édition bailleur' : 'Édition conseiller';
  for (const place of editionNames) place.textContent = large ? `${name}, gros caractères` : name;
  said.textContent =
    printed.length === 0
      ? 'Rien n’est choisi\u00a0: cochez au moins une fiche.'
      : `Livret de ${total}\u00a0pages A4.`;
  form.querySelector<HTMLButtonElement>('button[data-print]')!.disabled = printed.length === 0;
}

document.adoptedStyleSheets = [...document.adoptedStyleSheets, largeFooters];
form.addEventListener('change', follow);
form.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLButtonElement) || event.target.dataset['choose'] === undefined) return;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="partie"]'))
    box.checked = event.target.dataset['choose'] === 'all';
  follow();
});
addEventListener('pageshow', follow);
follow();
