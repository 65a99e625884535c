import { figures } from '../facts.ts';
import { readableCharacters } from './digits.ts';
import { isZero, partLengths, partNames, split } from './parts.ts';
import { mayStandFor } from './stand-ins.ts';

/** Why a number that does not read might be the one suggested. */
export type Reason =
  'tiers-not-padded' | 'leading-zero-lost' | 'rang-not-padded' | 'look-alikes-or-separators';

/** A number to offer, never to apply: only NIMS can tell which one is right (A16). */
export type Suggestion = { number: string; reason: Reason };

const total = figures['user-number-length'].value;
const { codeCaf, refTiers, rang } = partLengths;

const readsAsValid = (text: string): boolean => {
  if (!/^[0-9]*$/.test(text) || text.length !== total) return false;
  const parts = split(text);
  return !partNames.some((part) => isZero(parts[part]));
};

/** Each gives a number that does not read as valid when it finds nothing to repair: zeros, or too few digits. */
const repairs: readonly (readonly [Reason, (digits: string) => string])[] = [
  [
    'tiers-not-padded',
    (digits) => {
      const middle = digits.slice(codeCaf, -rang);
      return `${digits.slice(0, codeCaf)}${middle.padStart(refTiers, '0')}${digits.slice(-rang)}`;
    },
  ],
  ['leading-zero-lost', (digits) => (digits.startsWith('0') ? '' : `0${digits}`)],
  [
    'rang-not-padded',
    (digits) => {
      const start = codeCaf + refTiers;
      return `${digits.slice(0, start)}${digits.slice(start).padStart(rang, '0')}`;
    },
  ],
];

/**
 * The 14-digit numbers that too few digits may stand for, each valid: zeros forgotten before the third-party number
 * (F25), the leading zero eaten by a spreadsheet, zeros forgotten before the rank (F26).
 *
 * @example suggestForTooShort('0780270075001')
 * // [{ number: '07800270075001', reason: 'tiers-not-padded' }, { number: '07802700750001', reason: 'rang-not-padded' }]
 */
export function suggestForTooShort(digits: string): Suggestion[] {
  // No number comes twice: two repairs agree only when they start with 0 or when the third-party number is zero.
  return repairs.flatMap(([reason, repair]) => {
    const number = repair(digits);
    return readsAsValid(number) ? [{ number, reason }] : [];
  });
}

/**
 * The number read with its separators dropped and the letters that look like 0 and 1 taken for digits, when that leaves
 * exactly 14 valid digits.
 *
 * @example suggestForForbidden('O78.0270075.000l') // [{ number: '07802700750001', reason: 'look-alikes-or-separators' }]
 */
export function suggestForForbidden(text: string): Suggestion[] {
  const number = readableCharacters(text)
    .map((character) => mayStandFor(character) ?? character)
    .join('');
  return readsAsValid(number) ? [{ number, reason: 'look-alikes-or-separators' }] : [];
}
