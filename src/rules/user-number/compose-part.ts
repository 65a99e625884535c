import { readDigits, type ForbiddenCharacter } from './digits.ts';
import { isZero, partLengths, type PartName } from './parts.ts';

export type ComposeProblem =
  | ForbiddenCharacter
  | { code: 'empty' }
  | { code: 'too-short'; length: number; expected: number }
  | { code: 'too-long'; length: number; maximum: number }
  | { code: 'zero' };

/** One part ready to take its place in the number, or what is wrong with it and the digits read so far. */
export type ComposedPart =
  { ok: true; digits: string; zerosAdded: number } | { ok: false; problem: ComposeProblem; digits: string };

/** Only the CAF code has an exact length: it is never padded, since nothing says what would be missing (A14). */
const lengthProblem = (part: PartName, length: number): ComposeProblem | null => {
  const expected = partLengths[part];
  if (length > expected) return { code: 'too-long', length, maximum: expected };
  if (part === 'codeCaf' && length < expected) return { code: 'too-short', length, expected };
  return null;
};

const digitsProblem = (part: PartName, digits: string): ComposeProblem | null => {
  if (digits === '') return { code: 'empty' };
  return lengthProblem(part, digits.length) ?? (isZero(digits) ? { code: 'zero' } : null);
};

/**
 * One part of the user number as it is typed: its digits with the zeros added in front of the two padded parts, or its
 * problem (F25, F26; A14, A15, A16). What shows each digit in its place while the other parts are not typed yet.
 *
 * @example composePart('rang', '1')    // { ok: true, digits: '0001', zerosAdded: 3 }
 * @example composePart('codeCaf', '7') // { ok: false, problem: { code: 'too-short', length: 1, expected: 3 }, digits: '7' }
 */
export function composePart(part: PartName, text: string): ComposedPart {
  const digits = readDigits(text);
  if (typeof digits !== 'string') return { ok: false, problem: digits, digits: '' };
  const problem = digitsProblem(part, digits);
  if (problem !== null) return { ok: false, problem, digits };
  const length = partLengths[part];
  return { ok: true, digits: digits.padStart(length, '0'), zerosAdded: length - digits.length };
}
