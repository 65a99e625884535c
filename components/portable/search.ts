/** The keyword search of the one-file edition: the site's own engine, over the words that the file carries. */
import {
  found,
  keywordEngine,
  nearestTexts,
  numberAnswer,
  onePerPage,
  queryIn,
  referenceAnswer,
  type Answer,
  type Findings,
  type KeywordEngine,
  type SearchData,
} from '#search';
import { element } from '#components/page/search/element.ts';
import { showNearest } from '#components/page/search/nearest-view.ts';
import { resultView } from '#components/page/search/result-view.ts';
import { answerView, resultParts } from '#components/page/search/views.ts';
import { pageHash } from '#components/widgets/common/page-hash.ts';

const root = '#/';
const views = { element, resultParts };
const mostResults = 10;

let engine: KeywordEngine | undefined;

function start(): KeywordEngine {
  const data = document.getElementById('search-words')?.textContent ?? '';
  return keywordEngine(JSON.parse(data) as SearchData);
}

/** What is known of the number, the fact, the doubt, the figure or the term that a query names. */
function answersTo({ query, number, answers }: Findings): readonly Answer[] {
  const answer = number === undefined ? referenceAnswer(query) : numberAnswer(number);
  return answer ? [answer] : answers;
}

/** Answers on the results page the query that its address carries. */
export function showResults(main: HTMLElement): void {
  const place = main.querySelector('.search-results');
  const query = queryIn({ search: '', hash: pageHash() });
  if (place === null || query === '') return;
  engine ??= start();
  const findings = engine.search(query);
  const answers = answersTo(findings);
  const results = onePerPage(findings.results).slice(0, mostResults);
  const list = place.querySelector('ol')!;
  place
    .querySelector('.search-answers')!
    .replaceChildren(...answers.map((answer) => answerView(answer, root)));
  list.replaceChildren(...results.map((result) => resultView(views, result, findings.readings, root)));
  list.hidden = place.querySelector('h2')!.hidden = results.length === 0;
  const said = found(findings, { results: results.length, answered: answers.length > 0 });
  const nearest = place.querySelector<HTMLElement>('.search-nearest')!;
  const isNear = showNearest(views, nearest, findings, { engine, root });
  place.querySelector('[role=status]')!.textContent = isNear ? `${said} ${nearestTexts.below}` : said;
}

/** Leads the search form of the frame to the results page, its words after the address and nowhere else. */
export function listenToSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.site-search');
  const field = form?.querySelector('input');
  // Only without script must a long number stay in the field.
  field?.removeAttribute('pattern');
  field?.removeAttribute('title');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field?.value ?? '';
    location.hash = `/recherche/#q=${encodeURIComponent(query)}`;
  });
}
