import { distance } from './distance.ts';
import { fold } from './fold.ts';
import type { KnownWord } from './lexicon.ts';
import type { Meaning, Sayings } from './sayings.ts';
import { sound } from './sound.ts';

/** A word that a misspelled one may stand for, and what it means. */
export type Guess = {
  readonly spelled: string;
  readonly folded: string;
  readonly letters: number;
  readonly meaning: Meaning;
};

/** The likeliest first: the words of the site, then what people say. */
export type Guesses = {
  readonly all: readonly Guess[];
  /** By their sound. */
  readonly sounds: ReadonlyMap<string, Guess>;
};

const shortestSound = 3;
/** Letters of what was typed, and of the word it stands for. */
const shortestTyped = 3;
const shortestSlip = 4;
const shortWord = 4;
/** Up to this many letters one slip is allowed, two beyond. */
const oneSlip = 7;
/** Alone, a word has no other to be understood by: from this many letters on it may be a slip further, if it begins as a name of the site. */
const shortestAlone = 6;

/** The letters that a word holds, one bit each. */
function letters(word: string): number {
  let held = 0;
  for (let at = 0; at < word.length; at += 1) held |= 1 << (word.charCodeAt(at) & 31);
  return held;
}

/** How many letters a word holds that another lacks: each costs a slip at least. */
function missing(held: number, other: number): number {
  let count = 0;
  for (let left = held & ~other; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** A word without its vowels, but for its first letter, and without its doubled letters, as agents shorten it: « blq » of « bloqué ». */
function withoutVowels(word: string): string {
  return word.replace(/(?<=.)[aeiouy]|(.)(?=\1)/g, '');
}

/** What misspelled words may stand for: the names of the site, the most used first, and what people say instead. */
export function guesses(names: readonly KnownWord[], sayings: Sayings): Guesses {
  const guess = (spelled: string, folded: string, meaning: Meaning): Guess => ({
    spelled,
    folded,
    letters: letters(folded),
    meaning,
  });
  const all = [
    ...names.map(({ spelled, folded, root }) => guess(spelled, folded, { instead: spelled, roots: [root] })),
    ...sayings.words.map(([spelled, meaning]) => guess(spelled, fold(spelled), meaning)),
  ];
  const heard = all.filter(({ folded }) => folded.length > shortestSound);
  const sounds = sound(heard.map(({ spelled }) => spelled).join()).split(',');
  // The first of those that sound alike is the likeliest: it is set last.
  return { all, sounds: new Map(heard.map((guess, at) => [sounds[at]!, guess] as const).reverse()) };
}

/** The word that sounds as the typed one does, or that it shortens by its vowels. */
export function soundingLike(typed: string, { all, sounds }: Guesses): Guess | undefined {
  // A phone's spelling leaves out the mute « e » that makes its last letter heard: « kont ».
  const keys = sound(`${typed},${typed}e`).split(',');
  const heard = keys.find((key) => key.length >= shortestSound && sounds.has(key));
  if (heard !== undefined) return sounds.get(heard);
  return typed.length >= shortestTyped && withoutVowels(typed) === typed
    ? all.find(({ folded }) => withoutVowels(folded).startsWith(typed))
    : undefined;
}

/** The word the fewest slips away, with their number. */
export function slipsAway(
  typed: string,
  { all }: Guesses,
  alone = false,
): { guess: Guess; slips: number } | undefined {
  if (typed.length < shortestTyped || /\d/.test(typed)) return undefined;
  const held = letters(typed);
  const singular = typed.replace(/s$/, '');
  const most = typed.length > oneSlip ? 2 : 1;
  let limit = alone && typed.length >= shortestAlone ? most + 1 : most;
  let nearest: { guess: Guess; slips: number } | undefined;
  for (const guess of all) {
    const { folded } = guess;
    if (
      folded.length < shortestSlip ||
      missing(guess.letters, held) > limit ||
      missing(held, guess.letters) > limit + 2
    )
      continue;
    const slips = Math.min(distance(typed, folded, limit), distance(singular, folded, limit));
    if (slips > limit || ((typed.length <= shortWord || slips > 1) && !beginsAlike(typed, folded))) continue;
    if (
      slips > most &&
      (guess.meaning.instead !== guess.spelled || !typed.startsWith(folded.slice(0, slips)))
    )
      continue;
    nearest = { guess, slips };
    limit = slips - 1;
  }
  return nearest;
}

/** A short word, or one two slips away, is near many others: it must begin as the word does, its first letter dropped at most. */
function beginsAlike(typed: string, word: string): boolean {
  return word[0] === typed[0] || word[1] === typed[0];
}
