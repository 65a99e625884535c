import { mark, type Answer, type Piece, type Result, type WordReading } from '#search';
import { element } from './element.ts';

const keywordLabel = ' Mot-clé\u00a0: ';

function marks(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, root }) => (root === undefined ? text : element('mark', {}, text)));
}

/**
 * What a result shows: its title, with the heading it opens when that is not the page's own; its summary, and the
 * keyword by which the page was found when neither shows it.
 */
export function resultParts(
  { entry, heading, by: phrase }: Result,
  readings: readonly WordReading[],
): [title: HTMLElement, excerpt: HTMLElement] {
  const by = phrase.field === 'keyword' ? phrase.text : '';
  const [name, summary, keyword] = [entry.title, entry.text, by].map((text) => mark(text, readings));
  const title = element('b', {}, ...marks(name!));
  if (heading) title.append(element('span', {}, ' › ', ...marks(mark(heading, readings))));
  const excerpt = element('p', {}, ...marks(summary!));
  const shown = [...name!, ...summary!].map(({ root }) => root);
  if (keyword!.some(({ root }) => !shown.includes(root))) excerpt.append(keywordLabel, ...marks(keyword!));
  return [title, excerpt];
}

/** An answer between two rules: what was understood in its largest form, what is known of it, where to go on. */
export function answerView({ kind, lead, sentences, rows, link }: Answer, root: string): HTMLElement {
  const view = element(
    'div',
    { class: 'search-answer' },
    element('p', { class: kind === 'term' ? 'lead' : 'lead mono' }, lead),
  );
  for (const sentence of sentences) view.append(element('p', {}, sentence));
  if (rows?.length) {
    const line = ([name, value]: readonly [string, string]) =>
      element('div', {}, element('dt', { class: 'small' }, name), element('dd', { class: 'mono' }, value));
    view.append(element('dl', {}, ...rows.map(line)));
  }
  view.append(element('p', {}, element('a', { href: root + link.address }, link.text)));
  return view;
}
