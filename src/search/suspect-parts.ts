import { partLengths, partNames, readUserNumber, type PartName, type Reason } from '#rules';

const shortened: Record<Reason, PartName | undefined> = {
  'tiers-not-padded': 'refTiers',
  'leading-zero-lost': 'codeCaf',
  'rang-not-padded': 'rang',
  'look-alikes-or-separators': undefined,
};

/** One part of a number with digits missing or to spare; `length` when the spaces typed show it. */
export type Suspect = { part: PartName; length?: number };

/**
 * The parts in which digits may be missing or to spare: told by the groups typed, else by the zeros that would repair it.
 *
 * @example suspectParts('078 270075 0001')  // [{ part: 'refTiers', length: 6 }]
 * @example suspectParts('078002700750001')  // [{ part: 'codeCaf' }, { part: 'refTiers' }]
 */
export function suspectParts(typed: string): Suspect[] {
  const groups = typed.split(/\D+/).filter(Boolean);
  if (groups.length === partNames.length) {
    return partNames
      .map((part, index) => ({ part, length: groups[index]!.length }))
      .filter(({ part, length }) => length !== partLengths[part]);
  }
  const digits = groups.join('');
  const reading = readUserNumber(digits);
  if (reading.ok) return [];
  if (reading.problem.code === 'too-long')
    return withZerosToSpare(digits, reading.problem.excess).map((part) => ({ part }));
  const parts = reading.suggestions.map(({ reason }) => shortened[reason]);
  return parts.filter((part) => part !== undefined).map((part) => ({ part }));
}

/** The parts that begin with as many zeros as there are digits too many. */
function withZerosToSpare(digits: string, excess: number): PartName[] {
  let start = 0;
  return partNames.filter((part) => {
    const from = start;
    start += partLengths[part];
    const kept = digits.slice(0, from) + digits.slice(from + excess);
    return digits.slice(from, from + excess) === '0'.repeat(excess) && readUserNumber(kept).ok;
  });
}
