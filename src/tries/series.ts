import { figures } from '#rules';

/** How many forms are tried in a row (F31, read as A9 says). */
export const seriesSize = figures['max-tries'].value;

/** More forms than these series hold are shown series by series, on demand. */
const seriesShownAtOnce = 7;

/**
 * The series a form belongs to, by its rank; both count from 1.
 *
 * @example seriesOf(6) // 2
 */
export function seriesOf(rank: number): number {
  return Math.ceil(rank / seriesSize);
}

/** The rank of the last form of a series, when it is full. */
export function lastRankOf(series: number): number {
  return series * seriesSize;
}

/**
 * How many forms are listed before any is asked for: all of them, or the first series of a set too large to read.
 *
 * @example shownAtOnce(1n << 60n) // 5
 */
export function shownAtOnce(total: bigint): number {
  return total <= BigInt(lastRankOf(seriesShownAtOnce)) ? Number(total) : seriesSize;
}
