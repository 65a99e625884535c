import { doubtIds, factIds, type Advice, type Situation } from '#rules';
import { minutesAfter } from '../validity/paris.ts';
import { limitsOf } from './every-situation.ts';

const click = /^(?:click-identifiant-perdu|click-mot-de-passe-perdu|compose-user-number)$/;
const trying = /^(?:try|try-variants)$/;

/** What an advice must never be, whatever the situation; the names of what it breaks. */
export const unsafe = (situation: Situation, advice: Advice): string[] => {
  const { now, delivery, failures, lastFailureAt } = situation;
  const { action, until, then, earliestAt, advisedAt, literalAt, triesLeft } = advice;
  const limits = delivery && limitsOf(delivery, situation.timeZone);
  const tryFrom = limits?.window === 'empty' ? null : (limits?.earliestTryAt ?? null);
  const lockout = failures >= 5 && lastFailureAt ? minutesAfter(lastFailureAt, 10) : null;
  const before = (instant: Date | null, limit: Date | null) =>
    instant !== null && limit !== null && instant < limit;
  const checks: Record<string, boolean> = {
    'asks again before reRequestAt': click.test(action) && before(now, limits?.reRequestAt ?? null),
    'will ask again before reRequestAt':
      then !== null && click.test(then) && before(until ?? now, limits?.reRequestAt ?? null),
    'tries before earliestTryAt': trying.test(action) && before(now, tryFrom),
    'will try before earliestTryAt': then === 'try' && before(until ?? now, tryFrom),
    'advises a try before earliestTryAt': before(advisedAt, tryFrom),
    'tries within a lock-out': trying.test(action) && before(now, lockout),
    'will try within a lock-out': then !== null && trying.test(then) && before(until ?? now, lockout),
    'advises a try within a lock-out': before(advisedAt, lockout),
    'tries an expired password': trying.test(action) && !before(now, limits?.expiresAt ?? null),
    'will try an expired password': then === 'try' && !before(until ?? now, limits?.expiresAt ?? null),
    'waits for the past': until !== null && until <= now,
    'is bolder than its boldest reading': before(until, earliestAt) || before(until, literalAt),
    'leaves an impossible number of tries': triesLeft !== null && (triesLeft < 1 || triesLeft > 5),
    'cites nothing': advice.facts.length === 0,
    'cites what does not exist or twice':
      advice.facts.join() !== factIds.filter((fact) => advice.facts.includes(fact)).join() ||
      advice.doubts.join() !== doubtIds.filter((doubt) => advice.doubts.includes(doubt)).join(),
    'waits without saying for what': until !== null && then === null,
  };
  return Object.keys(checks).filter((name) => checks[name]);
};
