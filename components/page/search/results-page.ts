/** Runs the results page: the keyword engine at once, then the full text below it. */
import { fullTextTexts, onePerPage, queryIn, type Findings } from '#search';
import { resultView } from './result-view.ts';
import { addTextResults } from './text-results.ts';
import type { SiteSearch } from './site.ts';

type Place = {
  status: HTMLElement;
  answers: HTMLElement;
  heading: HTMLElement;
  list: HTMLOListElement;
  fullText: string;
};
type Tools = typeof import('./lazy.ts');

const mostResults = 10;

let shown: string | undefined;

function placeIn(section: HTMLElement): Place {
  const part = <Type extends HTMLElement>(selector: string) => section.querySelector<Type>(selector)!;
  return {
    status: part('[role=status]'),
    answers: part('.search-answers'),
    heading: part('h2'),
    list: part('ol'),
    fullText: new URL(section.dataset['fullText']!, document.baseURI).href,
  };
}

/** Says what was found, and how far the search is. */
function say(
  { found }: Tools,
  { status, list, heading, answers }: Place,
  findings: Findings,
  state?: keyof typeof fullTextTexts,
): void {
  const results = list.childElementCount;
  list.hidden = heading.hidden = results === 0;
  const answered = answers.childElementCount > 0 || state === 'toCome';
  status.textContent = [
    found(findings, { results, answered }),
    state === undefined ? '' : fullTextTexts[state],
  ]
    .filter(Boolean)
    .join(' ');
}

async function show(
  tools: Tools,
  { root, number }: SiteSearch,
  { answers, list }: Place,
  findings: Findings,
): Promise<void> {
  const given = await tools.answersOf(findings, number);
  answers.replaceChildren(...given.map((answer) => tools.answerView(answer, root)));
  const results = onePerPage(findings.results).slice(0, mostResults);
  list.replaceChildren(...results.map((result) => resultView(tools, result, findings.readings, root)));
}

async function run(tools: Tools, site: SiteSearch, here: Place): Promise<void> {
  const query = queryIn(location);
  if (query === '' || query === shown) return;
  shown = query;
  // The server has seen it already; at least the address is not passed on.
  if (location.search !== '' && tools.isPrivate(query))
    history.replaceState(null, '', site.root + tools.searchAddress(query));
  site.field.value = query;
  const findings = (await tools.loadEngine(site.words)).search(query);
  await show(tools, site, here, findings);
  say(tools, here, findings, 'toCome');
  const failed = await addTextResults(tools, here.list, findings, {
    address: here.fullText,
    root: site.root,
  }).then(
    () => false,
    () => true,
  );
  if (shown === query) say(tools, here, findings, failed ? 'failed' : undefined);
}

/** Shows the results of the address in `section`, and again whenever what follows its `#` changes. */
export function runResults(site: SiteSearch, section: HTMLElement): void {
  const here = placeIn(section);
  const start = async () => {
    try {
      await run((await import(/* @vite-ignore */ site.code)) as Tools, site, here);
    } catch {
      here.status.textContent = here.status.dataset['failed'] ?? '';
    }
  };
  void start();
  addEventListener('hashchange', () => void start());
}
