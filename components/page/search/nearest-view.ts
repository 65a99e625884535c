import { knownPart, onePerPage, type Findings, type KeywordEngine } from '#search';
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
  const part = knownPart(findings);
  const { results, readings } = engine.search(part ?? '');
  const nearest = onePerPage(results).slice(0, most);
  section.querySelector('p')!.textContent = findings.notices.join(' ');
  section
    .querySelector('ul')!
    .replaceChildren(...nearest.map((result) => resultView(tools, result, readings, root)));
  section.hidden = nearest.length === 0;
  return !section.hidden;
}
