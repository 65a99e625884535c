/**
 * Moves positions, given in order, just enough to stand at least `gap` apart between `start` and `end`: as near as
 * possible to where they point.
 *
 * @example spread([0, 4, 90], 20, 0, 100) // [0, 20, 90]
 */
export function spread(positions: readonly number[], gap: number, start: number, end: number): number[] {
  const down: number[] = [];
  for (const position of positions) down.push(Math.max(position, (down.at(-1) ?? start - gap) + gap));
  const up: number[] = [];
  for (const position of down.reverse()) up.push(Math.min(position, (up.at(-1) ?? end + gap) - gap));
  return up.reverse();
}
