import { mountIslands } from '#components/widgets/inlined/mount-islands.ts';
import widgets from 'virtual:widgets';

const siteName = 'Aide bailleurs';
/** The page that prints them all: its sheets are put into it when it opens. */
const booklet = 'imprimer/';
const sheetAddress = /^fiches\/[a-z-]+\/$/;

const templates = new Map<string, HTMLTemplateElement>();

/** Unpacks the pages, which the file holds compressed; to be awaited before any is shown. */
export async function unpackPages(): Promise<void> {
  const packed = atob(document.getElementById('pages')!.textContent.trim());
  const bytes = Uint8Array.from(packed, (byte) => byte.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const holder = document.createElement('template');
  holder.innerHTML = await new Response(stream).text();
  for (const page of holder.content.querySelectorAll<HTMLTemplateElement>('template[data-page]')) {
    templates.set(page.dataset['page'] ?? '', page);
  }
}

let dispose = (): void => undefined;

const copyOf = (page: string): DocumentFragment => document.importNode(templates.get(page)!.content, true);

function sheets(): DocumentFragment[] {
  return [...templates.keys()].filter((page) => sheetAddress.test(page)).map(copyOf);
}

/** Puts a page in its place, its widgets alive, those of the page before ended. An unknown one is home. */
export function showPage(main: HTMLElement, wanted: string): void {
  const page = templates.has(wanted) ? wanted : '';
  dispose();
  main.replaceChildren(copyOf(page), ...(page === booklet ? sheets() : []));
  dispose = mountIslands(widgets, main);
  const title = templates.get(page)?.dataset['title'];
  document.title = title ? `${title} – ${siteName}` : siteName;
  for (const button of main.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  for (const link of document.querySelectorAll('nav a')) {
    const here = link.getAttribute('href') === `#/${page}`;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
