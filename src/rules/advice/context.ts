import { after } from '../after.ts';
import { checkDates, checkInstant } from '../check.ts';
import { figures } from '../facts.ts';
import { deliveryDeadlines, type Deadlines } from '../validity/deadlines.ts';
import { endOfValidity, isByMail } from '../validity/kinds.ts';
import { checkTimeZone } from '../validity/time-zone.ts';
import type { Delivery, Situation } from './situation.ts';

/** What was sent, with its deadlines. */
export type Sent = Pick<Delivery, 'kind' | 'lost'> & Deadlines & { reRequestAt: Date; byMail: boolean };

/** A situation whose dates are checked and whose deadlines are computed. */
export type Context = Pick<
  Situation,
  'everLoggedIn' | 'passwordChanged' | 'justLoggedIn' | 'failures' | 'variants' | 'userNumberKnown' | 'now'
> & {
  sent: Sent | null;
  /** The two conditions of case 2: logged in, and the provisional password replaced (F13). */
  isCase2: boolean;
  /** Neither case 1 nor case 2 (A10). */
  isUndecidedCase: boolean;
  seriesSpent: boolean;
  /** While the portal refuses every try: when that ends, and when the next series is due (F30 to F32). */
  lockout: { endsAt: Date; retryAt: Date } | null;
  /** When the next try is due, while that is still ahead (F30). */
  retryAt: Date | null;
  personalEndsAt: Date | null;
};

/** Whether an instant, when there is one, is still to come. */
export const isAhead = (now: Date, instant: Date | null): instant is Date =>
  instant !== null && now < instant;

const checkSent = ({ kind, lost, ...dates }: Delivery, timeZone: string): Sent => ({
  kind,
  lost,
  byMail: isByMail(kind),
  ...deliveryDeadlines(kind, checkDates(dates), timeZone),
});

const checkFailures = (failures: number): number => {
  if (Number.isInteger(failures) && failures >= 0) return failures;
  throw new RangeError(`failures: not a whole number from 0 up: ${failures}`);
};

const checkOptional = (field: string, instant: Date | null): Date | null =>
  instant === null ? null : checkInstant(field, instant);

const readLastFailure = (
  now: Date,
  last: Date | null,
  seriesSpent: boolean,
): Pick<Context, 'lockout' | 'retryAt'> => {
  if (last === null) return { lockout: null, retryAt: null };
  const endsAt = after(last, figures.lockout);
  const retryAt = after(last, figures['retry-interval']);
  return {
    lockout: seriesSpent && now < endsAt ? { endsAt, retryAt } : null,
    retryAt: now < retryAt ? retryAt : null,
  };
};

/** The situation ready for the rules; throws a RangeError naming the first wrong field. */
export function readContext(situation: Situation): Context {
  const { everLoggedIn, passwordChanged, timeZone, delivery } = situation;
  checkTimeZone(timeZone);
  const now = checkInstant('now', situation.now);
  const failures = checkFailures(situation.failures);
  const last = checkOptional('lastFailureAt', situation.lastFailureAt);
  const personalSince = checkOptional('personalSince', situation.personalSince);
  const seriesSpent = failures >= figures['max-tries'].value;
  return {
    ...situation,
    now,
    sent: delivery && checkSent(delivery, timeZone),
    isCase2: everLoggedIn === 'yes' && passwordChanged === 'yes',
    isUndecidedCase: everLoggedIn === 'yes' && passwordChanged === 'no',
    seriesSpent,
    ...readLastFailure(now, last, seriesSpent),
    personalEndsAt: personalSince && endOfValidity('personal', personalSince, timeZone),
  };
}
