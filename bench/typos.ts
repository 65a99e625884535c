/** Queries with one random slip in a word of five letters or more, always the same ones. */
import type { Asked } from '../test/search/sets/unseen-sets.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const shortest = 5;

/** A small generator, so that every run asks the same. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function slip(word: string, random: (below: number) => number): string {
  const at = random(word.length);
  const letter = letters[random(letters.length)]!;
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
  ];
  return slips[random(slips.length)]!;
}

/** Each query of the set, `rounds` times, with a slip. */
export function withSlips(set: readonly Asked[], rounds: number): Asked[] {
  const random = generator(20_261_123);
  return Array.from({ length: rounds }, () => set)
    .flat()
    .flatMap((asked) => {
      const words = asked.query.split(' ');
      const long = words.flatMap((word, index) => (word.length >= shortest ? [index] : []));
      if (long.length === 0) return [];
      const chosen = long[random(long.length)]!;
      return [
        {
          ...asked,
          category: 'slips',
          query: words.map((word, index) => (index === chosen ? slip(word, random) : word)).join(' '),
        },
      ];
    });
}
