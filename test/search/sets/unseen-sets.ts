import { readFileSync } from 'node:fs';

/** A query as typed, its kind, and the pages that answer it: any of them counts. */
export type Asked = { query: string; category: string; expected: string[] };

export function readSet(name: string): Asked[] {
  return JSON.parse(readFileSync(`test/search/sets/${name}.json`, 'utf8')) as Asked[];
}

/** Queries written before the search was tuned on them, in the order in which they were; each was measured once untouched. */
export const unseenSets = ['unseen', 'blind', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map(
  (name) => ({
    name,
    set: readSet(name),
  }),
);
