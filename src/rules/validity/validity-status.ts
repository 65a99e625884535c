import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { checkInstant } from '../check.ts';
import { deadlines, type Deadlines, type Sending } from './deadlines.ts';

export type ValidityState = 'waiting' | 'may-try' | 'usable' | 'expired';

export type ReRequest = 'forbidden' | 'ambiguous' | 'allowed' | 'not-applicable';

export type ValidityStatus = { state: ValidityState; minutesLeft: number; reRequest: ReRequest };

const stateAt = (now: Date, { expiresAt, earliestTryAt, advisedTryAt }: Deadlines): ValidityState => {
  if (now >= expiresAt) return 'expired';
  if (earliestTryAt !== null && now < earliestTryAt) return 'waiting';
  return advisedTryAt !== null && now < advisedTryAt ? 'may-try' : 'usable';
};

const reRequestAtTime = (now: Date, { reRequestAt, reRequestLiteralAt }: Deadlines): ReRequest => {
  if (reRequestAt === null) return 'not-applicable';
  if (now >= reRequestAt) return 'allowed';
  return reRequestLiteralAt !== null && now >= reRequestLiteralAt ? 'ambiguous' : 'forbidden';
};

/**
 * Where a password stands at `now`: its state, the whole minutes left to use it, and whether another may be asked for
 * (F18 to F21, F29, F34 to F37; A1, A3, A5). Throws the same RangeErrors as `deadlines`, and one naming `now`.
 *
 * @example validityStatus({ kind: 'reset-mail', sentAt: nine, receivedAt: nine, timeZone: 'Europe/Paris', now: noon })
 * // { state: 'may-try', minutesLeft: 1260, reRequest: 'forbidden' }
 */
export function validityStatus({ now: asked, ...sending }: Sending & { now: Date }): ValidityStatus {
  const now = checkInstant('now', asked);
  const limits = deadlines(sending);
  return {
    state: stateAt(now, limits),
    minutesLeft: Math.max(0, differenceInMinutes(limits.expiresAt, now)),
    reRequest: reRequestAtTime(now, limits),
  };
}
