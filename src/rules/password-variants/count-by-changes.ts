/**
 * How many forms have 0, 1, 2… changes, computed without making one: choosing which of the doubtful characters change,
 * then what each becomes.
 *
 * @example countByChanges(3, 1) // [1n, 3n, 3n, 1n]
 * @example countByChanges(2, 2) // [1n, 4n, 4n]
 */
export function countByChanges(doubtful: number, otherReadings: number): bigint[] {
  let count = 1n;
  const counts = [count];
  for (let changes = 1; changes <= doubtful; changes += 1) {
    // Exact: the product of the binomial coefficient comes before the division.
    count = (count * BigInt(doubtful - changes + 1) * BigInt(otherReadings)) / BigInt(changes);
    counts.push(count);
  }
  return counts;
}
