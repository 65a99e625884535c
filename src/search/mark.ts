import type { WordReading } from './read-word.ts';
import { stem } from './stem.ts';
import { isSpelledOut, words } from './tokens.ts';

/** A piece of a text, with the root it holds when it matches what was asked. */
export type Piece = { readonly text: string; readonly root?: string };

const word = /[\p{L}\p{N}°]+/gu;
/** « mot de passe » is one word in three. */
const widest = 3;

/** The root that a piece of text stands for, when it is one word of the index, and how many words it may begin. */
type Meaning = { root: string; reach: number };

const meanings = new Map<string, Meaning>();

function meaning(text: string): Meaning {
  let known = meanings.get(text);
  if (!known) {
    const [only, ...more] = words(text);
    known = { root: only && !more.length ? stem(only) : '', reach: isSpelledOut(text) ? widest : 1 };
    meanings.set(text, known);
  }
  return known;
}

/**
 * A text cut into pieces, those that match marked.
 *
 * @example mark('Mot de passe perdu', readings) // [{ text: 'Mot de passe', root: 'motdepas' }, { text: ' ' }, …]
 */
export function mark(text: string, readings: readonly WordReading[]): Piece[] {
  const roots = new Set(readings.flatMap((reading) => [...reading.roots.keys()]));
  const spots = [...text.matchAll(word)];
  const pieces: Piece[] = [];
  let done = 0;
  for (let spot = 0; spot < spots.length; spot += 1) {
    const { index: start, 0: first } = spots[spot]!;
    const reach = Math.min(meaning(first).reach, spots.length - spot);
    for (let size = 1; size <= reach; size += 1) {
      const last = spots[spot + size - 1]!;
      const end = last.index + last[0].length;
      const { root } = meaning(text.slice(start, end));
      if (!roots.has(root)) continue;
      if (start > done) pieces.push({ text: text.slice(done, start) });
      pieces.push({ text: text.slice(start, end), root });
      done = end;
      spot += size - 1;
      break;
    }
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
