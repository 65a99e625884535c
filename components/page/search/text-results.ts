import { fullText, pageOf, type Findings, type TextResult } from '#search';
import { loadFullText } from './full-text-engine.ts';

type Tools = Pick<typeof import('./lazy.ts'), 'element' | 'mark'>;

/** A passage as Pagefind cuts it, with the apostrophes of the page; only its marks are kept of its markup. */
function passage({ element }: Tools, excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt.replaceAll("'", '’'), 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, text) : text;
  });
}

function textResultView(
  tools: Tools,
  { page, title, section, excerpt }: TextResult,
  root: string,
): HTMLLIElement {
  const { element } = tools;
  const name = element('b', {}, title);
  if (section) name.append(element('span', {}, ` › ${section.heading}`));
  return element(
    'li',
    {},
    element('a', { href: `${root}${page}${section ? `#${section.anchor}` : ''}` }, name),
    element('p', {}, ...passage(tools, excerpt)),
    element('span', { class: 'small' }, 'texte'),
  );
}

/**
 * Adds below the list the pages that only the full text finds; what stands there already does not move. For a question,
 * a result that leads to the top of its page now leads to the section that answers best.
 *
 * @throws when the full text cannot be loaded or searched.
 */
export async function addTextResults(
  tools: Tools,
  list: HTMLOListElement,
  { terms, readings, question, results }: Findings,
  { address, root }: { address: string; root: string },
): Promise<void> {
  if (terms.length === 0) return;
  const links = new Map(
    [...list.querySelectorAll('a')].map((link) => [pageOf(link.getAttribute('href')!), link]),
  );
  const rootsIn = (text: string) => tools.mark(text, readings).flatMap(({ root }) => root ?? []);
  const query = { terms, rootsIn, half: results.length > 0 };
  for (const result of await fullText(await loadFullText(address), query)) {
    const link = links.get(root + result.page);
    if (!link) list.append(textResultView(tools, result, root));
    else if (question && result.section && !link.getAttribute('href')!.includes('#'))
      link.setAttribute('href', `${root}${result.page}#${result.section.anchor}`);
  }
}
