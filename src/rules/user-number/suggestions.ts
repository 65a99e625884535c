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

const readsAsValid = (digits: string): boolean => {
  const parts = split(digits);
  return /^[0-9]*$/.test(digits) && digits.length === total && !partNames.some((part) => isZero(parts[part]));
};

const tiersPadded = (digits: string): string | null => {
  if (digits.length <= codeCaf + rang) return null;
  const middle = digits.slice(codeCaf, -rang);
  return `${digits.slice(0, codeCaf)}${middle.padStart(refTiers, '0')}${digits.slice(-rang)}`;
};

const leadingZeroBack = (digits: string): string | null =>
  digits.length === total - 1 && !digits.startsWith('0') ? `0${digits}` : null;

const rangPadded = (digits: string): string | null => {
  const start = codeCaf + refTiers;
  return digits.length <= start
    ? null
    : `${digits.slice(0, start)}${digits.slice(start).padStart(rang, '0')}`;
};

/**
 * The 14-digit numbers that too few digits may stand for, without repeats, each valid: zeros forgotten before the
 * third-party number (F25), the leading zero eaten by a spreadsheet, zeros forgotten before the rank (F26).
 *
 * @example suggestForTooShort('0780270075001')
 * // [{ number: '07800270075001', reason: 'tiers-not-padded' }, { number: '07802700750001', reason: 'rang-not-padded' }]
 */
export function suggestForTooShort(digits: string): Suggestion[] {
  const candidates: { number: string | null; reason: Reason }[] = [
    { number: tiersPadded(digits), reason: 'tiers-not-padded' },
    { number: leadingZeroBack(digits), reason: 'leading-zero-lost' },
    { number: rangPadded(digits), reason: 'rang-not-padded' },
  ];
  const suggestions: Suggestion[] = [];
  for (const { number, reason } of candidates) {
    if (number === null || !readsAsValid(number)) continue;
    if (suggestions.some((earlier) => earlier.number === number)) continue;
    suggestions.push({ number, reason });
  }
  return suggestions;
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
