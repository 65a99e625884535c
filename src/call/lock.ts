import { deadlines } from '#rules';
import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { deliveryDates, kindsPossible } from './cases.ts';
import { latest } from './when.ts';

/**
 * The latest end of what may have been sent, before which nothing is to be asked for (F34 to F37): by the kind that
 * lasts longest, from the last instant at which it may have come. Null when nothing is pending, or all has ended.
 *
 * @example lockedUntil({ motif: 'refused', sent: 'mail', receivedOn: this morning }, time) // two weeks later
 */
export function lockedUntil(answers: Answers, { now, timeZone }: CallTime): Date | null {
  const frozen = answers.sentOn ?? answers.receivedOn;
  const unknownDate = frozen === undefined ? now : latest(frozen, timeZone);
  const dates = deliveryDates(answers, timeZone) ?? { sentAt: unknownDate, receivedAt: unknownDate };
  return kindsPossible(answers).reduce<Date | null>((end, kind) => {
    const { reRequestAt } = deadlines({ kind, ...dates, timeZone });
    if (reRequestAt === null || reRequestAt <= now) return end;
    return end === null || end < reRequestAt ? reRequestAt : end;
  }, null);
}
