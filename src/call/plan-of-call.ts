import { deadlines, figures } from '#rules';
import { firstTry, planTries, type Plan } from './plan.ts';
import type { CallAdvice } from './read-call.ts';
import type { Ticks } from './refusals.ts';

/** The plan of a call, and what it is worked out from. */
export type CallPlan = Plan & {
  readonly expiresAt: Date;
  /** Whether the forms were counted; else the plan counts the tries that there is time for. */
  readonly counted: boolean;
};

/** More forms than any validity has time for: their number is not known yet. */
const UNCOUNTED = 10n ** 6n;
const wholeSeries = figures['max-tries'].value;

const pauseOf = ({ advice }: CallAdvice): Date | null => {
  if (advice.action === 'wait-retry') return advice.until;
  return advice.action === 'wait-lockout' ? advice.advisedAt : null;
};

/**
 * The plan of the tries that a call still has time for; null when nothing is to be tried. Forms ticked « Refusé » no
 * longer count, nor do the tries of the series in course.
 *
 * @example planOfCall(reading, { total: 16n, refused: 5 }, { officeHours: false, shown: 6 })
 */
export function planOfCall(
  call: CallAdvice,
  ticks: Ticks | null,
  { officeHours, shown }: { officeHours: boolean; shown: number },
): CallPlan | null {
  const { delivery, now, timeZone, failures, justLoggedIn } = call.situation;
  if (delivery === null || delivery.lost || justLoggedIn) return null;
  const kind = call.assumptions.includes('mail-taken-both-ways') ? 'reset-mail' : delivery.kind;
  const { sentAt, receivedAt } = delivery;
  const { expiresAt, window, earliestTryAt, advisedTryAt } = deadlines({
    kind,
    sentAt,
    receivedAt,
    timeZone,
  });
  const counted = ticks !== null && ticks.total > 0n;
  const forms = counted ? ticks.total - BigInt(ticks.refused) : UNCOUNTED;
  const pausedUntil = pauseOf(call);
  if (expiresAt <= now || forms === 0n) return null;
  const inCourse = pausedUntil === null && failures < wholeSeries ? failures : 0;
  const plan = planTries(
    {
      now,
      timeZone,
      expiresAt,
      firstTryAt: firstTry(window, earliestTryAt, advisedTryAt),
      pausedUntil,
      triesLeft: wholeSeries - inCourse,
      forms,
      officeHours,
    },
    shown,
  );
  return { ...plan, expiresAt, counted };
}
