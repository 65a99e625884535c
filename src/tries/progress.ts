/** How far the tries of one password have gone: counts and ranks, never a character. */
export type Progress = {
  readonly total: bigint;
  /** Ranks of the refused forms, from 1, in order. */
  readonly refused: readonly number[];
  readonly tried: number;
  /** Every form was refused. */
  readonly exhausted: boolean;
};

/**
 * Sums up the tries of one password.
 *
 * @example progressOf(4n, [1, 2]) // { total: 4n, refused: [1, 2], tried: 2, exhausted: false }
 */
export function progressOf(total: bigint, refused: readonly number[]): Progress {
  const tried = refused.length;
  return { total, refused, tried, exhausted: tried > 0 && BigInt(tried) === total };
}

/**
 * The rank of the form to try now: the first that was not refused; null when none is left.
 *
 * @example nextRank({ total: 4n, refused: [1, 3], tried: 2, exhausted: false }) // 2
 */
export function nextRank({ total, refused }: Progress): number | null {
  const gap = refused.findIndex((rank, index) => rank !== index + 1);
  const next = gap < 0 ? refused.length + 1 : gap + 1;
  return BigInt(next) <= total ? next : null;
}

/**
 * Ranks in a row as pairs of first and last.
 *
 * @example rankRanges([1, 2, 3, 5]) // [[1, 3], [5, 5]]
 */
export function rankRanges(ranks: readonly number[]): [number, number][] {
  return ranks.reduce<[number, number][]>((ranges, rank) => {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === rank - 1) last[1] = rank;
    else ranges.push([rank, rank]);
    return ranges;
  }, []);
}
