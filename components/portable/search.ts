/** The keyword search of the one-file edition: the site's own engine, over the words that the file carries. */
import {
  found,
  keywordEngine,
  numberAnswer,
  onePerPage,
  queryIn,
  type KeywordEngine,
  type SearchData,
} from '#search';
import { element } from '#components/page/search/element.ts';
import { resultView } from '#components/page/search/result-view.ts';
import { answerView, resultParts } from '#components/page/search/views.ts';
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
  list.replaceChildren(
    ...results.map((result) => resultView({ element, resultParts }, result, findings.readings, root)),
  );
  list.hidden = place.querySelector('h2')!.hidden = results.length === 0;
  const said = found(findings, { results: results.length, answered: answers.length > 0 });
  place.querySelector('[role=status]')!.textContent = said;
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
