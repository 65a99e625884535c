import type { Advice } from './advice.ts';
import {
  everLoggedInUnknown,
  inconsistentAnswers,
  justLoggedIn,
  lockedOut,
  passwordChangedUnknown,
} from './answering.ts';
import { readContext } from './context.ts';
import { deliveryExpired, expiredButLocked } from './ended.ts';
import { deliveryLost, noTimeLeft, variantsExhausted } from './locked.ts';
import { nothingPending, personalExpired } from './nothing-sent.ts';
import type { Situation } from './situation.ts';
import { tryNow, variantsLeft } from './trying.ts';
import { recentFailure, seriesSpent, tooEarly } from './waiting.ts';

/** The rules in their order; the last of each half always fits, so that every situation has its answer. */
const always = [lockedOut, justLoggedIn, everLoggedInUnknown, inconsistentAnswers, passwordChangedUnknown];

const whenSent = [
  deliveryExpired,
  expiredButLocked,
  deliveryLost,
  tooEarly,
  variantsExhausted,
  noTimeLeft,
  seriesSpent,
  variantsLeft,
  recentFailure,
];

const firstToFit = <AdviceRule>(
  rules: readonly AdviceRule[],
  answer: (rule: AdviceRule) => Advice | null,
): Advice | null => {
  for (const rule of rules) {
    const advice = answer(rule);
    if (advice !== null) return advice;
  }
  return null;
};

/**
 * What to do now for a landlord who cannot log in: one action, what follows and from when, by the cautious reading and
 * by the bolder ones, with the facts and doubts it rests on (F4 to F44). The first rule that fits answers; each situation
 * fits one. Throws a RangeError naming the field for an Invalid Date, an unknown zone, a sending after its reception, or
 * failures that are not a whole number from 0 up.
 *
 * @example advise({ ...situation, everLoggedIn: 'no', delivery: aMailReceivedAnHourAgo })
 * // { rule: 'too-early', action: 'wait-first-try', until: four hours after reception, then: 'try', … }
 */
export function advise(situation: Situation): Advice {
  const context = readContext(situation);
  const { sent } = context;
  const answer = firstToFit(always, (rule) => rule(context));
  if (answer !== null) return answer;
  if (sent === null) return personalExpired(context) ?? nothingPending(context);
  return firstToFit(whenSent, (rule) => rule(context, sent)) ?? tryNow(context, sent);
}
