import { fold } from './fold.ts';
import type { Phrase } from './phrases.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';
import { compounds } from './tokens.ts';

/** A word of the site: as spelled there, folded, its root. */
export type KnownWord = {
  readonly spelled: string;
  readonly folded: string;
  readonly root: string;
  /** How many titles, keywords and terms hold it: others are no word to correct to. */
  names: number;
  /** How many headings and summaries hold it; with no name either, only the full text does. */
  mentions: number;
};

/** Every word of the site, found by its folded spelling, its root or its sound. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly roots: ReadonlyMap<string, readonly KnownWord[]>;
  readonly sounds: ReadonlyMap<string, readonly KnownWord[]>;
};

/** Phrases with their folded words, and the words of the full text. */
type Sources = { phrases: readonly Phrase[]; fullText: string };

const shortestSound = 3;

function group(words: Iterable<KnownWord>, key: (word: KnownWord) => string): Map<string, KnownWord[]> {
  const groups = new Map<string, KnownWord[]>();
  for (const word of words) {
    const name = key(word);
    const list = groups.get(name);
    if (list) list.push(word);
    else groups.set(name, [word]);
  }
  return groups;
}

/**
 * The lexicon of a site.
 *
 * @example buildLexicon({ phrases: readPhrases(data).phrases, fullText: data.words })
 */
export function buildLexicon({ phrases, fullText }: Sources): Lexicon {
  const words = new Map<string, KnownWord>();
  const add = (spelled: string, folded: string): KnownWord => {
    const known = words.get(folded) ?? { spelled, folded, root: stem(folded), names: 0, mentions: 0 };
    words.set(folded, known);
    return known;
  };
  for (const phrase of phrases) {
    const spelled = phrase.words.every((word) => words.has(word)) ? undefined : spelledIn(phrase.text);
    for (const word of phrase.words) {
      const known = add(compounds.get(word) ?? spelled?.get(word) ?? word, word);
      if (phrase.field === 'title' || phrase.field === 'keyword') known.names += 1;
      else known.mentions += 1;
    }
  }
  for (const word of fullText.split(' ')) add(word, fold(word));
  let sounds: Map<string, KnownWord[]> | undefined;
  return {
    words,
    roots: group(words.values(), ({ root }) => root),
    // Asked for at the first word unknown as spelled: most searches never do.
    get sounds() {
      sounds ??= group([...words.values()].filter(({ folded }) => folded.length > shortestSound), ({ spelled }) => sound(spelled));
      return sounds;
    },
  };
}

/** The words of a text as it spells them, by their folded spelling. */
function spelledIn(text: string): Map<string, string> {
  return new Map((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [fold(word), word]));
}
