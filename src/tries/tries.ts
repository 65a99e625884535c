import { millisecondsInHour } from 'date-fns/constants';
import { figures } from '#rules';
import { seriesSize } from './series.ts';

/** What was ticked for one password. */
export type Tries = { readonly refused: readonly number[]; readonly lastRefusalAt: Date | null };

export const noTries: Tries = { refused: [], lastRefusalAt: null };

/**
 * Ticks a form as refused at an instant, or takes the tick back.
 *
 * @example toggleRefused(noTries, 2, now) // { refused: [2], lastRefusalAt: now }
 */
export function toggleRefused({ refused, lastRefusalAt }: Tries, rank: number, now: Date): Tries {
  if (!refused.includes(rank)) {
    return { refused: [...refused, rank].sort((a, b) => a - b), lastRefusalAt: now };
  }
  const left = refused.filter((other) => other !== rank);
  return { refused: left, lastRefusalAt: left.length === 0 ? null : lastRefusalAt };
}

/**
 * Until when to pause: a whole number of series was refused, the last form less than two hours ago (F30, F31; A8, A9);
 * null when the next form may be tried.
 *
 * @example pauseEnd({ refused: [1, 2, 3, 4, 5], lastRefusalAt: tenOClock }, tenOClock) // noon
 */
export function pauseEnd({ refused, lastRefusalAt }: Tries, now: Date): Date | null {
  if (lastRefusalAt === null || refused.length % seriesSize !== 0) return null;
  const end = new Date(lastRefusalAt.getTime() + figures['retry-interval'].value * millisecondsInHour);
  return now < end ? end : null;
}
