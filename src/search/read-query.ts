import { isUnderstood, type Lexicon } from './lexicon.ts';
import { meant, readWord, type Place, type WordReading } from './read-word.ts';
import { saidAs } from './sayings.ts';
import { splitWord } from './split-word.ts';
import { isNearStopWord, isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';
import { words } from './tokens.ts';

const widestJoin = 3;
const shortestJoin = 6;
const tiny = /^[a-z]$/;
/** Letters of the longest word worth taking apart. */
const longestWord = 40;
/** Words read of one query: more is a whole mail pasted, which is read from its beginning. */
const mostWords = 60;
/** Characters taken for one another, typed without a space: « O0 », « lI ». */
const lookAlikes = /^(?!\d+$)[lio01]{2,4}$/;

/** What one or several neighbouring words mean, and how many they are. */
type Group = { reading: WordReading; size: number };

/**
 * What a query means here; tool words carry no subject unless there is nothing else.
 *
 * @param typing the last word is still being typed.
 * @example readQuery('mot de pase perdu', lexicon).map(({ instead }) => instead) // ['mot de passe', undefined]
 */
export function readQuery(query: string, lexicon: Lexicon, typing = false): WordReading[] {
  const all = words(query, typing)
    .slice(0, mostWords)
    .flatMap((word) => separated(word, lexicon));
  const isTool = (word: string) => isStopWord(word) || isEveryday(stem(word), lexicon);
  const onlyTools = all.every(isTool);
  const place = (index: number): Place => {
    if (index < all.length - 1) return 'among';
    return typing ? 'typed' : all.length === 1 ? 'alone' : 'last';
  };
  const read: WordReading[] = [];
  for (let index = 0; index < all.length;) {
    const word = all[index]!;
    const group = said(all, index, lexicon) ?? (onlyTools ? undefined : joined(all, index, lexicon));
    if (group || onlyTools || !isTool(word)) {
      const reading = group?.reading ?? readWord(word, lexicon, place(index));
      if (!isToolMistyped(reading)) read.push(reading);
    }
    index += group?.size ?? 1;
  }
  // Among tool words, those that people say for a word of the site are what was asked.
  const telling = read.filter(({ instead }) => instead !== undefined);
  return onlyTools && telling.length > 0 ? telling : read;
}

/**
 * Several words that people say for one of the site's, or for what it leaves to others: the longest such group, as typed or
 * with its slips mended.
 */
function said(all: readonly string[], from: number, lexicon: Lexicon): Group | undefined {
  const { byRoots, longest } = lexicon.sayings;
  for (let size = Math.min(longest, all.length - from); size > 1; size -= 1) {
    const window = all.slice(from, from + size);
    const spelled = window.map((word) => readWord(word, lexicon).instead ?? word).join(' ');
    const saying = byRoots.get(saidAs(window)) ?? byRoots.get(saidAs(words(spelled)));
    if (saying) return { reading: meant(window.join(' '), saying), size };
  }
  return undefined;
}

/** Neighbours that only mean something joined, one of them at least being unknown: « mot de pase », « re initialiser ». */
function joined(all: readonly string[], from: number, lexicon: Lexicon): Group | undefined {
  for (let size = Math.min(widestJoin, all.length - from); size > 1; size -= 1) {
    const window = all.slice(from, from + size);
    if (
      isStopWord(window[0]!) ||
      isStopWord(window.at(-1)!) ||
      window.every((word) => isUnderstood(word, lexicon))
    )
      continue;
    const typed = window.join('');
    if (typed.length < shortestJoin) continue;
    const reading = readWord(typed, lexicon, 'joined');
    // A neighbour is not swallowed by the word beside it: « compte b ».
    if (window.some((word) => reading.roots.has(stem(word)))) continue;
    if (reading.roots.size > 0) return { reading: { ...reading, typed: window.join(' ') }, size };
  }
  return undefined;
}

/** A word that is none here, but nearly a tool word, or a letter alone. */
function isToolMistyped({ typed, known, outside }: WordReading): boolean {
  return !known && !outside && (tiny.test(typed) || isNearStopWord(typed));
}

/** An everyday word says nothing, unless authors named something so. */
function isEveryday(root: string, { roots, sayings }: Lexicon): boolean {
  return sayings.everyday.has(root) && !roots.get(root)?.some(({ names }) => names > 0);
}

/** Words typed as one, or characters typed without a space; a word of the site, or one read as such, is left whole. */
function separated(word: string, lexicon: Lexicon): readonly string[] {
  if (
    word.length > longestWord ||
    lexicon.roots.has(stem(word)) ||
    isStopWord(word) ||
    isUnderstood(word, lexicon) ||
    readWord(word, lexicon).instead !== undefined
  )
    return [word];
  return lookAlikes.test(word) ? [...word] : (splitWord(word, lexicon) ?? [word]);
}
