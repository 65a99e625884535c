/**
 * How many forms have 0, 1, 2… changes, computed without making one: the coefficients of the product of (1 + n·x), n
 * being how many other readings each doubtful character has.
 *
 * @example countByChanges([1, 1]) // [1n, 2n, 1n]
 */
export function countByChanges(otherReadingsPerPosition: readonly number[]): bigint[] {
  return otherReadingsPerPosition.reduce<bigint[]>(
    (counts, others) => {
      const withOneMore = counts.map((count) => count * BigInt(others));
      return [...counts, 0n].map((count, changes) => count + (withOneMore[changes - 1] ?? 0n));
    },
    [1n],
  );
}
