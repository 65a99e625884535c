import type { Entry, Result, WordReading } from '#search';
import type { element as make } from './element.ts';
import type { resultParts as partsOf } from './views.ts';

/** What each result is, in one word at the end of its line. */
const kindNames: Record<Entry['kind'], string> = {
  fiche: 'fiche',
  outil: 'outil',
  terme: 'glossaire',
  page: 'page',
};

/** What shows a result, loaded with the rest of the search. */
type Tools = { element: typeof make; resultParts: typeof partsOf };

/** A line of the results. */
export function resultView(
  { element, resultParts }: Tools,
  result: Result,
  readings: readonly WordReading[],
  root: string,
): HTMLLIElement {
  const [title, excerpt] = resultParts(result, readings);
  const kind = element('span', { class: 'small' }, kindNames[result.entry.kind]);
  return element('li', {}, element('a', { href: root + result.address }, title), excerpt, kind);
}
