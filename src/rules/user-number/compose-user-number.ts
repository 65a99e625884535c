import { composePart, type ComposeProblem } from './compose-part.ts';
import { join, type PartName, type Parts } from './parts.ts';

export type ComposeProblems = Partial<Record<PartName, ComposeProblem>>;

export type ComposedUserNumber =
  | { ok: true; number: string; display: string; zerosAdded: { refTiers: number; rang: number } }
  | { ok: false; problems: ComposeProblems };

/**
 * The user number made of its three parts, with the zeros that had to be added in front of the two padded ones, or
 * every wrong part at once (F22 to F28; A14, A15, A16). Never throws, never cuts, never guesses a CAF code.
 *
 * @example composeUserNumber({ codeCaf: '078', refTiers: '270075', rang: '1' })
 * // { ok: true, number: '07802700750001', display: '078 0270075 0001', zerosAdded: { refTiers: 1, rang: 3 } }
 */
export function composeUserNumber(parts: Parts): ComposedUserNumber {
  const codeCaf = composePart('codeCaf', parts.codeCaf);
  const refTiers = composePart('refTiers', parts.refTiers);
  const rang = composePart('rang', parts.rang);
  if (!codeCaf.ok || !refTiers.ok || !rang.ok) {
    const problems: ComposeProblems = {};
    if (!codeCaf.ok) problems.codeCaf = codeCaf.problem;
    if (!refTiers.ok) problems.refTiers = refTiers.problem;
    if (!rang.ok) problems.rang = rang.problem;
    return { ok: false, problems };
  }
  return {
    ok: true,
    ...join({ codeCaf: codeCaf.digits, refTiers: refTiers.digits, rang: rang.digits }),
    zerosAdded: { refTiers: refTiers.zerosAdded, rang: rang.zerosAdded },
  };
}
