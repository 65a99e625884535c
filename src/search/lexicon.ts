import { fold } from './fold.ts';
import { guesses, type Guesses } from './guesses.ts';
import type { Phrase } from './phrases.ts';
import type { Sayings } from './sayings.ts';
import type { WordReading } from './read-word.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { compounds } from './tokens.ts';

/** A word of the site: as spelled there, folded, its root. */
export type KnownWord = {
  readonly spelled: string;
  readonly folded: string;
  readonly root: string;
  /** How many titles, keywords and terms hold it: others are no word to correct to. */
  names: number;
  /** The phrases that hold it, by their numbers; when none does, only the full text holds it. */
  readonly held: number[];
};

/** Every word of the site, found by its folded spelling or its root; what people say instead; what a misspelling may stand for. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly roots: ReadonlyMap<string, readonly KnownWord[]>;
  /** The words of titles, keywords and terms that carry a subject, the most used first. */
  readonly names: readonly KnownWord[];
  readonly sayings: Sayings;
  readonly guesses: Guesses;
  /** What words were read as: at each letter typed, those before it are the same. */
  readonly readBefore: Map<string, WordReading>;
};

/** Phrases with their folded words, the words of the full text, and what people say instead. */
type Sources = { phrases: readonly Phrase[]; fullText: string; sayings: Sayings };

/**
 * The lexicon of a site.
 *
 * @example buildLexicon({ phrases: readPhrases(data).phrases, fullText: data.words, sayings: readSayings(data) })
 */
export function buildLexicon({ phrases, fullText, sayings }: Sources): Lexicon {
  const words = new Map<string, KnownWord>();
  const add = (spelled: string, folded: string): KnownWord => {
    const known = { spelled, folded, root: stem(folded), names: 0, held: [] };
    words.set(folded, known);
    return known;
  };
  for (const [number, { words: read, text, field }] of phrases.entries()) {
    const naming = field === 'title' || field === 'keyword';
    let spelled: Map<string, string> | undefined;
    for (const word of read) {
      const known =
        words.get(word) ?? add(compounds.get(word) ?? (spelled ??= spelledIn(text)).get(word) ?? word, word);
      known.held.push(number);
      if (naming) known.names += 1;
    }
  }
  for (const word of fullText.split(' ')) add(word, word);
  const roots = Map.groupBy(words.values(), ({ root }) => root);
  const names = [...words.values()]
    .filter((word) => word.names > 0 && !isStopWord(word.folded))
    .sort((a, b) => b.names - a.names);
  return { words, roots, names, sayings, guesses: guesses(names, sayings), readBefore: new Map() };
}

/** The phrases that hold a root, by their numbers. */
export function phrasesWith(root: string, { roots }: Lexicon): number[] {
  return roots.get(root)?.flatMap(({ held }) => held) ?? [];
}

/** Whether a word is of a title, a keyword or a term, or is what people say for one: it needs no guess. */
export function isUnderstood(word: string, { words, sayings }: Lexicon): boolean {
  return (words.get(word)?.names ?? 0) > 0 || sayings.byRoots.has(stem(word));
}

/** The words of a text as it spells them, by their folded spelling. */
function spelledIn(text: string): Map<string, string> {
  return new Map([...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => [fold(word), word]));
}
