import { buildLexicon, phrasesWith, type Lexicon } from './lexicon.ts';
import { readPhrases, type Entry, type Phrase } from './phrases.ts';
import { readSayings } from './sayings.ts';
import type { SearchData } from './search-data.ts';

/** The words of the authors, ready to be searched. */
export type KeywordIndex = {
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  /** How telling a root is: the rarer, the more. */
  readonly weight: (root: string) => number;
};

/** What an everyday word that authors named something by weighs, beside another. */
const little = 0.3;

/** Indexes the data once; a search then reads only the phrases that hold its words, and weighs only their roots. */
export function indexData(data: SearchData): KeywordIndex {
  const { entries, phrases } = readPhrases(data);
  const lexicon = buildLexicon({ phrases, fullText: data.words, sayings: readSayings(data) });
  const { everyday } = lexicon.sayings;
  const weights = new Map<string, number>();
  const weigh = (root: string) => {
    const spread = new Set(phrasesWith(root, lexicon).map((phrase) => phrases[phrase]!.entry)).size || 1;
    const weight = Math.log(1 + entries.length / spread) * (everyday.has(root) ? little : 1);
    weights.set(root, weight);
    return weight;
  };
  const weight = (root: string) => weights.get(root) ?? weigh(root);
  return { entries, phrases, lexicon, weight };
}
