import type { SearchData } from './search-data.ts';
import { stem } from './stem.ts';
import { words } from './tokens.ts';

/** What another site answers: a service has accounts of its own, a subject only stands beside ours. */
export type Outside = 'service' | 'subject';

/** What a word or group of words means here: words of the site, or nothing of it. */
export type Meaning = {
  /** The site's words, as its authors spell them, and their roots. */
  readonly instead: string;
  readonly roots: readonly string[];
  readonly outside?: Outside;
};

/** What people say instead of the site's words, and what they ask that the site leaves to others. */
export type Sayings = {
  readonly byRoots: ReadonlyMap<string, Meaning>;
  /** Those of one word, as spelled. */
  readonly words: readonly (readonly [spelled: string, meaning: Meaning])[];
  /** The roots of the words that name the site's own subject. */
  readonly own: ReadonlySet<string>;
  /** The roots of everyday words that say nothing of any subject. */
  readonly everyday: ReadonlySet<string>;
  /** How many words the longest counts. */
  readonly longest: number;
};

const elsewhere = (outside: Outside): Meaning => ({ instead: '', roots: [], outside });

/** The roots of words, between spaces: two texts in the same words are equal. */
export function saidAs(read: readonly string[]): string {
  return read.map(stem).join(' ');
}

const rootsOf = (list: string) => new Set(list.split(', ').map((name) => saidAs(words(name))));

/**
 * The sayings that the authors listed.
 *
 * @example readSayings(data).byRoots.get('code confidentiel')?.roots // ['motdepas']
 */
export function readSayings({
  synonyms,
  outside: [services, subjects, own, everyday],
}: Pick<SearchData, 'synonyms' | 'outside'>): Sayings {
  const byRoots = new Map<string, Meaning>();
  const single: [string, Meaning][] = [];
  let longest = 1;
  const add = (others: string, meaning: Meaning) => {
    for (const other of others.split(', ').filter(Boolean)) {
      const read = words(other);
      byRoots.set(saidAs(read), meaning);
      if (read.length === 1) single.push([other, meaning]);
      longest = Math.max(longest, read.length);
    }
  };
  for (const [word, others] of synonyms) add(others, { instead: word, roots: words(word).map(stem) });
  add(services, elsewhere('service'));
  add(subjects, elsewhere('subject'));
  return { byRoots, words: single, own: rootsOf(own), everyday: rootsOf(everyday), longest };
}
