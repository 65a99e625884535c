import type { Result, WordReading } from '#search';
import type { element as make } from './element.ts';
import type { resultParts as partsOf } from './views.ts';

/** What shows a result, loaded with the rest of the search. */
type Tools = { element: typeof make; resultParts: typeof partsOf };

/** A line of the results. */
export function resultView(
  { element, resultParts }: Tools,
  result: Result,
  readings: readonly WordReading[],
  root: string,
): HTMLLIElement {
  const [title, excerpt, kind] = resultParts(result, readings);
  return element('li', {}, element('a', { href: root + result.address }, title), excerpt, kind);
}
