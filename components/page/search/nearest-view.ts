import { nearest, onePerPage, type Findings, type KeywordEngine } from '#search';
import { resultView } from './result-view.ts';

const most = 5;

/**
 * Shows below the list what comes nearest to a query that nothing answers: the results of the words that the site knows,
 * with what was done to the others, and apart from the list, as they match in part only.
 *
 * @returns whether there is any.
 */
export function showNearest(
  tools: Parameters<typeof resultView>[0],
  section: HTMLElement,
  findings: Findings,
  { engine, root }: { engine: KeywordEngine; root: string },
): boolean {
  const { results = [], readings = [] } = nearest(findings, engine) ?? {};
  const shown = onePerPage(results).slice(0, most);
  section.querySelector('p')!.textContent = findings.notices.join(' ');
  section
    .querySelector('ul')!
    .replaceChildren(...shown.map((result) => resultView(tools, result, readings, root)));
  section.hidden = shown.length === 0;
  return !section.hidden;
}
