import { buildLexicon, type Lexicon } from './lexicon.ts';
import { readPhrases, type Entry, type Phrase } from './phrases.ts';
import { readSayings } from './sayings.ts';
import type { SearchData } from './search-data.ts';

/** The words of the authors, ready to be searched. */
export type KeywordIndex = {
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  /** The phrases that hold a root. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** The roots of each phrase. */
  readonly roots: readonly (readonly string[])[];
  /** How telling a root is: the rarer, the more. */
  readonly weight: (root: string) => number;
};

/** What an everyday word that authors named something by weighs, beside another. */
const little = 0.3;

/** Indexes the data once; a search then reads only the phrases that hold its words. */
export function indexData(data: SearchData): KeywordIndex {
  const { entries, phrases } = readPhrases(data);
  const holders = new Map<string, number[]>();
  const lexicon = buildLexicon({ phrases, fullText: data.words, sayings: readSayings(data) });
  const roots = phrases.map(({ words }) => [...new Set(words.map((word) => lexicon.words.get(word)!.root))]);
  for (const [phrase, list] of roots.entries()) {
    for (const root of list) {
      const held = holders.get(root);
      if (held) held.push(phrase);
      else holders.set(root, [phrase]);
    }
  }
  const { everyday } = lexicon.sayings;
  const weights = new Map<string, number>();
  const weight = (root: string) => {
    const spread = () => new Set(holders.get(root)?.map((phrase) => phrases[phrase]!.entry)).size || 1;
    const known =
      weights.get(root) ?? Math.log(1 + entries.length / spread()) * (everyday.has(root) ? little : 1);
    weights.set(root, known);
    return known;
  };
  return { entries, phrases, lexicon, holders, roots, weight };
}
