/** Runs the results page: the keyword engine at once, then the full text below it. */
import { fullTextTexts, nearestTexts, onePerPage, queryIn, type Answer, type Findings } from '#search';
import { showNearest } from './nearest-view.ts';
import { resultView } from './result-view.ts';
import { addTextResults } from './text-results.ts';
import type { SiteSearch } from './site.ts';

type Place = {
  status: HTMLElement;
  answers: HTMLElement;
  heading: HTMLElement;
  list: HTMLOListElement;
  nearest: HTMLElement;
  fullText: string;
  references: string;
};
type Tools = typeof import('./lazy.ts');

const mostResults = 10;
/** A fact or a doubt by its number, as pages and sheets cite it. */
const reference = /\b[fa] ?\d{1,2}\b/i;

let shown: string | undefined;

function placeIn(section: HTMLElement): Place {
  const part = <Type extends HTMLElement>(selector: string) => section.querySelector<Type>(selector)!;
  const address = (name: string) => new URL(section.dataset[name]!, document.baseURI).href;
  return {
    status: part('[role=status]'),
    answers: part('.search-answers'),
    heading: part('h2'),
    list: part('ol'),
    nearest: part('.search-nearest'),
    fullText: address('fullText'),
    references: address('references'),
  };
}

/** Says what was found, then `also`; a search that goes on does not say yet that nothing matches. */
function say(
  { found }: Tools,
  { status, list, heading, answers }: Place,
  findings: Findings,
  also: readonly string[],
): void {
  const results = list.childElementCount;
  list.hidden = heading.hidden = results === 0;
  const answered = answers.childElementCount > 0 || also.includes(fullTextTexts.toCome);
  status.textContent = [found(findings, { results, answered }), ...also].filter(Boolean).join(' ');
}

/** What is known of the number, the figure, the term, the fact or the doubt that a query names. */
async function answersTo(
  tools: Tools,
  { number }: SiteSearch,
  { references }: Place,
  findings: Findings,
): Promise<readonly Answer[]> {
  const given = await tools.answersOf(findings, number);
  if (given.length > 0 || !reference.test(findings.query)) return given;
  const { referenceAnswer } = (await import(/* @vite-ignore */ references)) as {
    referenceAnswer: (query: string) => Answer | undefined;
  };
  return [referenceAnswer(findings.query) ?? []].flat();
}

async function show(tools: Tools, site: SiteSearch, here: Place, findings: Findings): Promise<void> {
  const { root } = site;
  const { answers, list, nearest } = here;
  const given = await answersTo(tools, site, here, findings);
  nearest.hidden = true;
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
  const engine = await tools.loadEngine(site.words);
  const findings = engine.search(query);
  await show(tools, site, here, findings);
  say(tools, here, findings, [fullTextTexts.toCome]);
  const failed = await addTextResults(tools, here.list, findings, {
    address: here.fullText,
    root: site.root,
  }).then(
    () => false,
    () => true,
  );
  if (shown !== query) return;
  const isNear = showNearest(tools, here.nearest, findings, { engine, root: site.root });
  say(tools, here, findings, [failed ? fullTextTexts.failed : '', isNear ? nearestTexts.below : '']);
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
