import type { Rule } from '#rules';
import { isDelivered, type Delivered, type Told } from './told.ts';

/** The rules that may answer when nothing was sent, or before it is known what was. */
export type CallRule =
  | 'locked-out'
  | 'series-spent'
  | 'recent-failure'
  | 'just-logged-in'
  | 'ever-logged-in-unknown'
  | 'inconsistent-answers'
  | 'password-changed-unknown'
  | 'personal-expired'
  | 'nothing-pending';

/** The rules that answer for what was sent. */
export type DeliveryRule = Exclude<Rule, CallRule>;

/** Something for each rule: a rule without its own is a type error. */
export type ByRule<Answer> = {
  readonly call: Readonly<Record<CallRule, (told: Told) => Answer>>;
  readonly delivery: Readonly<Record<DeliveryRule, (told: Delivered) => Answer>>;
};

/** What a table has for the rule of a call; throws a RangeError when the advice is not that of the situation. */
export function byRule<Answer>({ call, delivery }: ByRule<Answer>, told: Told): Answer {
  const { rule } = told.advice;
  const isCallRule = (name: Rule): name is CallRule => name in call;
  if (isCallRule(rule)) return call[rule](told);
  if (isDelivered(told)) return delivery[rule](told);
  throw new RangeError(`advice: ${rule} answers for a delivery, and the situation has none`);
}
