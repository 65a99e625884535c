import { mark, type Answer, type Entry, type Piece, type Result, type WordReading } from '#search';
import { element } from './element.ts';

/** What each result is, in one word at the end of its line. */
const kindNames: Record<Entry['kind'], string> = {
  fiche: 'fiche',
  outil: 'outil',
  terme: 'glossaire',
  page: 'page',
};

const keywordLabel = ' Mot-clé\u00a0: ';

/** A text with the words that match marked. */
function marked(text: string, readings: readonly WordReading[]): (Node | string)[] {
  return marks(mark(text, readings));
}

function marks(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, root }) => (root === undefined ? text : element('mark', {}, text)));
}

/** A summary with what matches marked, and the keyword by which the page was found when the summary and title do not show it. */
function excerpt({ entry, keyword = '' }: Result, readings: readonly WordReading[]): HTMLElement {
  const [title, text, word] = [entry.title, entry.text, keyword].map((shown) => mark(shown, readings));
  const shown = new Set([...title!, ...text!].map(({ root }) => root));
  const view = element('p', {}, ...marks(text!));
  if (word!.some(({ root }) => !shown.has(root))) view.append(keywordLabel, ...marks(word!));
  return view;
}

/** What a result shows: its title, with the heading it opens when that is not the page's own; its excerpt; its kind. */
export function resultParts(
  result: Result,
  readings: readonly WordReading[],
): [title: HTMLElement, excerpt: HTMLElement, kind: HTMLElement] {
  const { entry, heading } = result;
  const title = element('b', {}, ...marked(entry.title, readings));
  if (heading !== undefined) title.append(element('span', {}, ' › ', ...marked(heading, readings)));
  return [title, excerpt(result, readings), element('span', { class: 'small' }, kindNames[entry.kind])];
}

/** An answer between two rules: what was understood in its largest form, what is known of it, where to go on. */
export function answerView({ kind, lead, sentences, rows, link }: Answer, root: string): HTMLElement {
  const view = element(
    'div',
    { class: 'search-answer' },
    element('p', { class: kind === 'term' ? 'lead' : 'lead mono' }, lead),
  );
  for (const sentence of sentences) view.append(element('p', {}, sentence));
  if (rows.length > 0) {
    const line = ([name, value]: readonly [string, string]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value));
    view.append(element('dl', {}, ...rows.map(line)));
  }
  view.append(element('p', {}, element('a', { href: root + link.address }, link.text)));
  return view;
}
