import { readDigits, type ForbiddenCharacter } from './digits.ts';
import { isZero, join, partLengths, type PartName, type Parts } from './parts.ts';

export type ComposeProblem =
  | ForbiddenCharacter
  | { code: 'empty' }
  | { code: 'too-short'; length: number; expected: number }
  | { code: 'too-long'; length: number; maximum: number }
  | { code: 'zero' };

export type ComposeProblems = Partial<Record<PartName, ComposeProblem>>;

export type ComposedUserNumber =
  | { ok: true; number: string; display: string; zerosAdded: { refTiers: number; rang: number } }
  | { ok: false; problems: ComposeProblems };

/** Only the CAF code has an exact length: it is never padded, since nothing says what would be missing (A14). */
const lengthProblem = (part: PartName, length: number): ComposeProblem | null => {
  const expected = partLengths[part];
  if (length > expected) return { code: 'too-long', length, maximum: expected };
  if (part === 'codeCaf' && length < expected) return { code: 'too-short', length, expected };
  return null;
};

const readPart = (part: PartName, text: string): string | ComposeProblem => {
  const digits = readDigits(text);
  if (typeof digits !== 'string') return digits;
  if (digits === '') return { code: 'empty' };
  return lengthProblem(part, digits.length) ?? (isZero(digits) ? { code: 'zero' } : digits);
};

/**
 * The user number made of its three parts, with the zeros that had to be added in front of the two padded ones, or
 * every wrong part at once (F22 to F28; A14, A15, A16). Never throws, never cuts, never guesses a CAF code.
 *
 * @example composeUserNumber({ codeCaf: '078', refTiers: '270075', rang: '1' })
 * // { ok: true, number: '07802700750001', display: '078 0270075 0001', zerosAdded: { refTiers: 1, rang: 3 } }
 */
export function composeUserNumber(parts: Parts): ComposedUserNumber {
  const codeCaf = readPart('codeCaf', parts.codeCaf);
  const refTiers = readPart('refTiers', parts.refTiers);
  const rang = readPart('rang', parts.rang);
  if (typeof codeCaf !== 'string' || typeof refTiers !== 'string' || typeof rang !== 'string') {
    const problems: ComposeProblems = {};
    if (typeof codeCaf !== 'string') problems.codeCaf = codeCaf;
    if (typeof refTiers !== 'string') problems.refTiers = refTiers;
    if (typeof rang !== 'string') problems.rang = rang;
    return { ok: false, problems };
  }
  return {
    ok: true,
    ...join({
      codeCaf,
      refTiers: refTiers.padStart(partLengths.refTiers, '0'),
      rang: rang.padStart(partLengths.rang, '0'),
    }),
    zerosAdded: { refTiers: partLengths.refTiers - refTiers.length, rang: partLengths.rang - rang.length },
  };
}
