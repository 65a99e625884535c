/** The keyword search of the one-file edition: the site's own engine, over the words that the file carries. */
import {
  keywordEngine,
  nothingText,
  numberAnswer,
  onePerPage,
  queryIn,
  resultCountText,
  type KeywordEngine,
  type SearchData,
} from '#search';
import { answerView, resultView } from '#components/page/search/views.ts';
import { pageHash } from '#components/widgets/common/page-hash.ts';

const root = '#/';
const mostResults = 10;

let engine: KeywordEngine | undefined;

function start(): KeywordEngine {
  const data = document.getElementById('search-words')?.textContent ?? '';
  return keywordEngine(JSON.parse(data) as SearchData);
}

/** Answers on the results page the query that its address carries. */
export function showResults(main: HTMLElement): void {
  const place = main.querySelector('.search-results');
  const query = queryIn({ search: '', hash: pageHash() });
  if (place === null || query === '') return;
  engine ??= start();
  const findings = engine.search(query);
  const answers = findings.number === undefined ? findings.answers : [numberAnswer(findings.number)];
  const results = onePerPage(findings.results).slice(0, mostResults);
  const list = place.querySelector('ol')!;
  place
    .querySelector('.search-answers')!
    .replaceChildren(...answers.map((answer) => answerView(answer, root)));
  list.replaceChildren(...results.map((result) => resultView(result, findings.readings, root)));
  list.hidden = place.querySelector('h2')!.hidden = results.length === 0;
  const count =
    results.length > 0 ? resultCountText(results.length) : answers.length > 0 ? '' : nothingText(query);
  place.querySelector('[role=status]')!.textContent = [count, ...findings.notices].filter(Boolean).join(' ');
}

/** Leads the search form of the frame to the results page, its words after the address and nowhere else. */
export function listenToSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.site-search');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector('input')?.value ?? '';
    location.hash = `/recherche/#q=${encodeURIComponent(query)}`;
  });
}
