/** Runs the one-file edition: one page shown at a time, named after `#` in the address. */
import '#components/page/new-call.ts';
import '#components/page/printed-on.ts';
import { showPage, unpackPages } from './pages.ts';
import { routeOf } from './route.ts';
import { listenToSearch, showResults } from './search.ts';

const main = document.getElementById('contenu')!;
let shown: string | undefined;

function follow(): void {
  const route = routeOf(location.hash);
  if (route === null) {
    if (shown === undefined) location.replace('#/');
    return;
  }
  const first = shown === undefined;
  const changes = shown !== route.page;
  if (changes) showPage(main, route.page);
  shown = route.page;
  showResults(main);
  const target = route.anchor === '' ? null : document.getElementById(route.anchor);
  if (target !== null) target.scrollIntoView({ behavior: 'instant' });
  else if (changes && !first) {
    main.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }
}

listenToSearch();
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
void unpackPages().then(() => {
  addEventListener('hashchange', follow);
  follow();
});
