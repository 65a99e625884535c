import type { Entry, Findings, Result } from '#search';
import { element } from './element.ts';
import { resultParts } from './views.ts';

/** The groups of the list and how many results each may show. */
const groups: Record<Entry['kind'], readonly [name: string, most: number]> = {
  fiche: ['Fiches', 5],
  outil: ['Outils', 3],
  terme: ['Glossaire', 3],
  page: ['Autres pages', 2],
};

/** The options of the list, group by group; the group of the best result comes first. */
export function optionGroups({ results, readings }: Findings, root: string): HTMLElement[] {
  const byKind = Map.groupBy(results, ({ entry }) => entry.kind);
  let number = 0;
  return [...byKind].map(([kind, found]) => {
    const [name, most] = groups[kind];
    const heading = element('div', { class: 'small', id: `recherche-${kind}` }, name);
    const options = found.slice(0, most).map((result) => option(result, readings, root, (number += 1)));
    return element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
  });
}

function option(result: Result, readings: Findings['readings'], root: string, number: number): HTMLElement {
  const [title, excerpt] = resultParts(result, readings);
  const attributes = {
    role: 'option',
    id: `recherche-${number}`,
    'aria-selected': 'false',
    tabindex: '-1',
    href: root + result.address,
  };
  return element('a', attributes, title, excerpt);
}
