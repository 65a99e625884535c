import { readFileSync } from 'node:fs';

/** A query as typed, its kind, and the pages that answer it: any of them counts. */
export type Asked = { query: string; category: string; expected: string[] };

const read = (name: string): unknown => JSON.parse(readFileSync(`test/search/sets/${name}.json`, 'utf8'));

export function readSet(name: string): Asked[] {
  return read(name) as Asked[];
}

/** Queries written before the search was tuned on them, in the order in which they were; each was measured once untouched. */
export const unseenSets = [
  'unseen',
  'blind',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
].map((name) => ({ name, set: readSet(name) }));

/** Queries of other subjects, each set written before the search was tuned on it. */
export const offTopicSets = [
  'off-topic',
  'off-topic-ninth',
  'off-topic-tenth',
  'off-topic-eleventh',
  'off-topic-twelfth',
  'off-topic-thirteenth',
  'off-topic-fourteenth',
  'off-topic-fifteenth',
  'off-topic-sixteenth',
  'off-topic-seventeenth',
  'off-topic-eighteenth',
  'off-topic-nineteenth',
  'off-topic-twentieth',
  'off-topic-twenty-first',
].map((name) => ({
  name,
  set: read(name) as string[],
}));
