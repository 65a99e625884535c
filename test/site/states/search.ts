import type { State } from './state.ts';

export const search: readonly State[] = [
  {
    name: 'the results of a search',
    address: 'recherche/?q=identifient perdu',
    reach: (page) => page.getByRole('main').getByRole('list', { name: 'Résultats de recherche' }).waitFor(),
    says: [
      'heading "Recherche" [level=1]',
      /status: .*au lieu de « identifient »/,
      'list "Résultats de recherche"',
      'link "',
    ],
  },
];
