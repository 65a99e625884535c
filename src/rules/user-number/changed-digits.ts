import { readableCharacters } from './digits.ts';
import { partPositions } from './parts.ts';
import { mayStandFor } from './stand-ins.ts';
import type { Reason, Suggestion } from './suggestions.ts';

const firstZeroAdded: Record<Exclude<Reason, 'look-alikes-or-separators'>, number> = {
  'leading-zero-lost': partPositions.codeCaf.first,
  'tiers-not-padded': partPositions.refTiers.first,
  'rang-not-padded': partPositions.rang.first,
};

/**
 * The digits of a suggested number that were not typed as such, by 1-based position: the zeros added, or the characters
 * read as a digit. What the reader has to compare with NIMS.
 *
 * @example changedDigits('7802700750001', { number: '07802700750001', reason: 'leading-zero-lost' }) // [1]
 */
export function changedDigits(text: string, { number, reason }: Suggestion): number[] {
  const typed = readableCharacters(text).filter((character) => character !== '');
  if (reason !== 'look-alikes-or-separators') {
    const first = firstZeroAdded[reason];
    return Array.from({ length: number.length - typed.length }, (_, index) => first + index);
  }
  const kept = typed.filter((character) => mayStandFor(character) !== '');
  return kept.flatMap((character, index) => (mayStandFor(character) === null ? [] : [index + 1]));
}
