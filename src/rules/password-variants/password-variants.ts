import { figures } from '../facts.ts';
import { countByChanges } from './count-by-changes.ts';
import { enumerate } from './enumerate.ts';
import { otherReadings, otherReadingsCount, type LookAlikes } from './look-alikes.ts';
import { warningsFor, type Warning } from './warnings.ts';

export type PasswordVariants =
  | {
      ok: true;
      positions: number[];
      total: bigint;
      byChanges: bigint[];
      series: bigint;
      warnings: Warning[];
      variants(): Iterable<string>;
    }
  | { ok: false; problem: { code: 'empty' } };

const seriesSize = BigInt(figures['max-tries'].value);

/**
 * The forms that a password read on a letter or a screen may have, counted without being made: `positions` are the
 * doubtful characters counted from 1 in code points, `series` the groups of tries they need (F4 to F7, F31; A9, A13).
 * The text is taken as typed. `variants()` makes the forms one at a time, the typed one first.
 *
 * @example passwordVariants('Kt7lOp2Z')
 * // { ok: true, positions: [4, 5], total: 4n, byChanges: [1n, 2n, 1n], series: 1n, warnings: [], variants }
 */
export function passwordVariants(text: string, lookAlikes: LookAlikes = 'document'): PasswordVariants {
  if (text === '') return { ok: false, problem: { code: 'empty' } };
  const characters = Array.from(text);
  const readings = characters.map((character) => otherReadings(character, lookAlikes));
  const positions = readings.flatMap((others, index) => (others.length > 0 ? [index + 1] : []));
  const byChanges = countByChanges(positions.length, otherReadingsCount(lookAlikes));
  const total = byChanges.reduce((sum, count) => sum + count);
  return {
    ok: true,
    positions,
    total,
    byChanges,
    series: (total + seriesSize - 1n) / seriesSize,
    warnings: warningsFor(text),
    variants: () => enumerate(characters, readings),
  };
}
