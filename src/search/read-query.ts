import type { Lexicon } from './lexicon.ts';
import { readWord, type Place, type Reading } from './read-word.ts';
import { isStopWord } from './stop-words.ts';
import { words } from './tokens.ts';

const widestJoin = 3;
const shortestJoin = 6;
const shortestPart = 4;
/** Characters taken for one another, typed without a space: « O0 », « lI ». */
const lookAlikes = /^[lio01]{2,4}$/;

/**
 * What each word of a query means here, tool words left out unless there is nothing else.
 *
 * @param typing the last word is still being typed.
 * @example readQuery('mot de pase perdu', lexicon).map(({ instead }) => instead) // ['mot de passe', undefined]
 */
export function readQuery(query: string, lexicon: Lexicon, typing = false): Reading[] {
  const all = words(query, typing);
  const subjects = all.filter((word) => !isStopWord(word)).length;
  const place = (index: number): Place => (typing && index === all.length - 1 ? 'typed' : all.length === 1 ? 'alone' : 'among');
  if (subjects === 0) return all.map((word, index) => readWord(word, lexicon, place(index)));
  const readings: Reading[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index]!;
    const joined = joinedFrom(all, index, lexicon);
    if (joined) {
      readings.push(joined.reading);
      index += joined.size - 1;
    } else if (!isStopWord(word)) {
      readings.push(...(parts(word, lexicon) ?? [readWord(word, lexicon, place(index))]));
    }
  }
  return readings;
}

/** Neighbours that only mean something joined, one of them at least being unknown: « mot de pase », « re initialiser ». */
function joinedFrom(all: readonly string[], from: number, lexicon: Lexicon): { reading: Reading; size: number } | undefined {
  for (let size = Math.min(widestJoin, all.length - from); size > 1; size -= 1) {
    const window = all.slice(from, from + size);
    if (isStopWord(window[0]!) || isStopWord(window.at(-1)!) || window.every((word) => lexicon.words.has(word))) continue;
    const typed = window.join('');
    if (typed.length < shortestJoin) continue;
    const reading = readWord(typed, lexicon, 'joined');
    if (reading.roots.size > 0) return { reading: { ...reading, typed: window.join(' ') }, size };
  }
  return undefined;
}

/** Two words typed as one, or characters typed without a space. */
function parts(word: string, lexicon: Lexicon): Reading[] | undefined {
  if (lexicon.words.has(word)) return undefined;
  if (lookAlikes.test(word)) return [...word].map((character) => readWord(character, lexicon, 'among'));
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const pair = [word.slice(0, cut), word.slice(cut)].map((part) => readWord(part, lexicon, 'joined'));
    if (pair.every(({ roots, instead }) => roots.size > 0 && instead === undefined)) return pair;
  }
  return undefined;
}
