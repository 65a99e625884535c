import type { Lexicon } from './lexicon.ts';
import { likeliest, readWord, type Place, type WordReading } from './read-word.ts';
import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';
import { words } from './tokens.ts';

const widestJoin = 3;
const shortestJoin = 6;
const shortestPart = 4;
/** Letters of the longest word worth cutting in two. */
const longestWord = 40;
/** Words read of one query: more is a whole mail pasted, which is read from its beginning. */
const mostWords = 60;
/** Characters taken for one another, typed without a space: « O0 », « lI ». */
const lookAlikes = /^[lio01]{2,4}$/;

/** A query as the site understands it. */
export type Reading = {
  /** What each word that carries the subject means here. */
  readonly words: readonly WordReading[];
  /** All of it, tool words too, each word in the root it stands for: compared with what authors wrote. */
  readonly saying: string;
};

/**
 * What a query means here; tool words carry no subject unless there is nothing else.
 *
 * @param typing the last word is still being typed.
 * @example readQuery('mot de pase perdu', lexicon).words.map(({ instead }) => instead) // ['mot de passe', undefined]
 */
export function readQuery(query: string, lexicon: Lexicon, typing = false): Reading {
  const all = words(query, typing).slice(0, mostWords);
  const onlyTools = all.every(isStopWord);
  const place = (index: number): Place => {
    if (index < all.length - 1) return 'among';
    return typing ? 'typed' : all.length === 1 ? 'alone' : 'last';
  };
  const read: WordReading[] = [];
  const saying: string[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index]!;
    const joined = onlyTools ? undefined : joinedFrom(all, index, lexicon);
    if (joined) index += joined.size - 1;
    else if (!onlyTools && isStopWord(word)) {
      saying.push(stem(word));
      continue;
    }
    const readings = joined ? [joined.reading] : (parts(word, lexicon) ?? [readWord(word, lexicon, place(index))]);
    read.push(...readings);
    saying.push(...readings.map((reading) => likeliest(reading) ?? reading.typed));
  }
  return { words: read, saying: saying.join(' ') };
}

/** Neighbours that only mean something joined, one of them at least being unknown: « mot de pase », « re initialiser ». */
function joinedFrom(all: readonly string[], from: number, lexicon: Lexicon): { reading: WordReading; size: number } | undefined {
  for (let size = Math.min(widestJoin, all.length - from); size > 1; size -= 1) {
    const window = all.slice(from, from + size);
    if (isStopWord(window[0]!) || isStopWord(window.at(-1)!) || window.every((word) => lexicon.words.get(word)?.names)) continue;
    const typed = window.join('');
    if (typed.length < shortestJoin) continue;
    const reading = readWord(typed, lexicon, 'joined');
    if (reading.roots.size > 0) return { reading: { ...reading, typed: window.join(' ') }, size };
  }
  return undefined;
}

/** Two words typed as one, or characters typed without a space. */
function parts(word: string, lexicon: Lexicon): WordReading[] | undefined {
  if (lexicon.words.has(word) || word.length > longestWord) return undefined;
  if (lookAlikes.test(word)) return [...word].map((character) => readWord(character, lexicon, 'among'));
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const pair = [word.slice(0, cut), word.slice(cut)].map((part) => readWord(part, lexicon, 'joined'));
    if (pair.every(({ roots, instead }) => roots.size > 0 && instead === undefined)) return pair;
  }
  return undefined;
}
