import {
  figures,
  partLengths,
  partNames,
  partPositions,
  type ReadProblem,
  type ReadUserNumber,
} from '#rules';
import type { Slot } from './slots.ts';

const longest = 28;
const total = figures['user-number-length'].value;

const place = (digit: string, wrong = false): Slot => ({ digit, origin: wrong ? 'wrong' : 'typed' });
const empty = (count: number): Slot[] =>
  Array.from({ length: count }, () => ({ digit: '', origin: 'empty' }));

/**
 * A whole number cut in its three groups, the digits at the given 1-based positions marked as added.
 *
 * @example numberSlots('07802700750001', [1])[0] // '0' added, '7' and '8' typed
 */
export function numberSlots(number: string, added: readonly number[]): Slot[][] {
  return partNames.map((part) => {
    const { first, last } = partPositions[part];
    return Array.from(number.slice(first - 1, last), (digit, index) => ({
      digit,
      origin: added.includes(first + index) ? 'added' : 'typed',
    }));
  });
}

/** The digits of a text that holds nothing else but white space and invisible characters. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

const problemSlots = (text: string, problem: ReadProblem): Slot[][] => {
  if (problem.code === 'empty') return partNames.map((part) => empty(partLengths[part]));
  if (problem.code === 'forbidden-character') {
    return [Array.from(text, (character, index) => place(character, index + 1 === problem.position))];
  }
  const digits = digitsOf(text);
  if (problem.code === 'zero') {
    return numberSlots(digits, []).map((group, index) =>
      group.map(({ digit }) => place(digit, partNames[index] === problem.part)),
    );
  }
  const typed = Array.from(digits, (digit, index) => place(digit, index >= total));
  return [[...typed, ...empty(total - typed.length)]];
};

/**
 * The comb of boxes that shows a number being checked: three groups when it can be cut in three, else one row with what
 * is missing left empty and what does not belong marked; nothing when the text is too long to be looked at so.
 *
 * @example combSlots('7802700750001', readUserNumber('7802700750001')) // one group, its last box empty
 */
export function combSlots(text: string, read: ReadUserNumber): Slot[][] {
  if (read.ok) return numberSlots(read.number, []);
  const groups = problemSlots(text, read.problem);
  return groups.some((group) => group.length > longest) ? [] : groups;
}
