import { figures } from '../facts.ts';
import { readDigits, type ForbiddenCharacter } from './digits.ts';
import { isZero, join, partNames, split, type PartName } from './parts.ts';
import { suggestForForbidden, suggestForTooShort, type Suggestion } from './suggestions.ts';

export type ReadProblem =
  | ForbiddenCharacter
  | { code: 'empty' }
  | { code: 'too-short'; length: number; missing: number }
  | { code: 'too-long'; length: number; excess: number }
  | { code: 'zero'; part: PartName };

export type ReadUserNumber =
  | {
      ok: true;
      number: string;
      display: string;
      codeCaf: string;
      refTiers: string;
      numeroTiers: string;
      rang: string;
    }
  | { ok: false; problem: ReadProblem; suggestions: Suggestion[] };

const failure = (problem: ReadProblem, suggestions: Suggestion[] = []): ReadUserNumber => ({
  ok: false,
  problem,
  suggestions,
});

/**
 * The three parts of a user number typed or pasted in any spacing, or what is wrong with it and the numbers it may stand
 * for, offered and never applied (F23 to F28; A14, A16). Never throws, never cuts.
 *
 * @example readUserNumber('078 0270075 0001')
 * // { ok: true, number: '07802700750001', display: '078 0270075 0001',
 * //   codeCaf: '078', refTiers: '0270075', numeroTiers: '270075', rang: '0001' }
 */
export function readUserNumber(text: string): ReadUserNumber {
  const digits = readDigits(text);
  if (typeof digits !== 'string') return failure(digits, suggestForForbidden(text));

  const expected = figures['user-number-length'].value;
  const { length } = digits;
  if (length === 0) return failure({ code: 'empty' });
  if (length < expected) {
    return failure({ code: 'too-short', length, missing: expected - length }, suggestForTooShort(digits));
  }
  if (length > expected) return failure({ code: 'too-long', length, excess: length - expected });

  const parts = split(digits);
  const zeroPart = partNames.find((part) => isZero(parts[part]));
  if (zeroPart !== undefined) return failure({ code: 'zero', part: zeroPart });
  return { ok: true, ...join(parts), ...parts, numeroTiers: parts.refTiers.replace(/^0+/, '') };
}
