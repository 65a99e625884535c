import { fold } from './fold.ts';
import type { SearchData } from './search-data.ts';
import { stem } from './stem.ts';
import { words } from './tokens.ts';

/** What another site answers: a service has accounts of its own, a subject only stands beside ours. */
export type Outside = 'service' | 'subject';

/** What a word or group of words means here: words of the site, or nothing of it. */
export type Meaning = {
  /** The site's words, as its authors spell them, and their roots; or the word that it leaves to others. */
  readonly instead: string;
  readonly roots: readonly string[];
  readonly outside?: Outside | undefined;
};

/** What people say instead of the site's words, and what they ask that the site leaves to others. */
export type Sayings = {
  readonly byRoots: ReadonlyMap<string, Meaning>;
  /** Those of one word, as spelled. */
  readonly words: readonly (readonly [spelled: string, meaning: Meaning])[];
  /** The roots of everyday words that say nothing of any subject. */
  readonly everyday: ReadonlySet<string>;
  /** The roots of words of the site that tell nothing of it beside words of another subject. */
  readonly ordinary: ReadonlySet<string>;
  /** How many words the longest counts. */
  readonly longest: number;
};

/** The roots of words, between spaces: two texts in the same words are equal. */
export function saidAs(read: readonly string[]): string {
  return read.map(stem).join(' ');
}

/**
 * The sayings that the authors listed.
 *
 * @example readSayings(data).byRoots.get('code confidentiel')?.roots // ['motdepas']
 */
export function readSayings({
  synonyms,
  outside: [services, subjects, everyday, ordinary],
}: Pick<SearchData, 'synonyms' | 'outside'>): Sayings {
  const byRoots = new Map<string, Meaning>();
  const single: [string, Meaning][] = [];
  let longest = 1;
  const add = (others: string, meaning?: Meaning, outside?: Outside) => {
    for (const other of others.split(',').filter(Boolean)) {
      const read = words(other);
      const meant = meaning ?? { instead: other, roots: [], outside };
      byRoots.set(saidAs(read), meant);
      if (read.length === 1) single.push([other, meant]);
      longest = Math.max(longest, read.length);
    }
  };
  for (const [word, others] of synonyms) add(others, { instead: word, roots: words(word).map(stem) });
  add(services, undefined, 'service');
  add(subjects, undefined, 'subject');
  const roots = (list: string) => new Set(fold(list).split(',').map(stem));
  return {
    byRoots,
    words: single,
    everyday: roots(everyday),
    ordinary: roots(`${everyday},${ordinary}`),
    longest,
  };
}
