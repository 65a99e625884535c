/** Pages before the first sheet of a booklet: the cover and the contents. */
export const frontPages = 2;

/**
 * Where each part of a booklet starts, and how many pages it has in all, from the declared lengths of its parts.
 *
 * @example bookletPages([1, 2, 1]) // { starts: [3, 4, 6], total: 6 }
 */
export function bookletPages(lengths: readonly number[]): { starts: number[]; total: number } {
  const starts: number[] = [];
  let total = frontPages;
  for (const length of lengths) {
    starts.push(total + 1);
    total += length;
  }
  return { starts, total };
}
