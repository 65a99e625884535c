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
  /** How much each phrase says: the sum of its roots' weights. */
  readonly phraseWeights: readonly number[];
  /** How telling a root is: the rarer, the more. */
  readonly weight: (root: string) => number;
};

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
  const weights = new Map<string, number>();
  for (const [root, held] of holders) {
    const spread = new Set(held.map((phrase) => phrases[phrase]!.entry)).size;
    weights.set(root, Math.log(1 + entries.length / spread));
  }
  const rarest = Math.log(1 + entries.length);
  const weight = (root: string) => weights.get(root) ?? rarest;
  return {
    entries,
    phrases,
    lexicon,
    holders,
    phraseWeights: roots.map((list) => list.reduce((sum, root) => sum + weight(root), 0)),
    weight,
  };
}
