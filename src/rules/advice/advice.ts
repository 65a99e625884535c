import { doubtIds, factIds, type DoubtId, type FactId } from '../sources.ts';

/** The rules of the advice, in their order: the first that fits answers. */
export const adviceRules = [
  'locked-out',
  'just-logged-in',
  'ever-logged-in-unknown',
  'inconsistent-answers',
  'password-changed-unknown',
  'delivery-expired',
  'expired-but-locked',
  'delivery-lost',
  'too-early',
  'variants-exhausted',
  'no-time-left',
  'series-spent',
  'variants-left',
  'recent-failure',
  'try-now',
  'personal-expired',
  'nothing-pending',
] as const;

/** What an advice may tell to do, now or next. */
export const adviceActions = [
  'wait-lockout',
  'resume-two-hours-after-last-failure',
  'click-mettre-a-jour',
  'keep-password',
  'ask-ever-logged-in',
  'recheck-answers',
  'ask-password-changed',
  'click-identifiant-perdu',
  'click-mot-de-passe-perdu',
  'compose-user-number',
  'wait-re-request',
  'do-not-re-request',
  'wait-first-try',
  'wait-retry',
  'try-variants',
  'try',
] as const;

export type Rule = (typeof adviceRules)[number];
export type Action = (typeof adviceActions)[number];

export type Advice = {
  rule: Rule;
  action: Action;
  /** The cautious instant at which `then` becomes possible. */
  until: Date | null;
  then: Action | null;
  /** The boldest reading of that instant. */
  earliestAt: Date | null;
  advisedAt: Date | null;
  /** The end of a first mail's lock as the note literally says it (A1). */
  literalAt: Date | null;
  method: 'copy-paste' | 'type-by-hand' | null;
  meanwhile: 'retry-every-two-hours' | 'retry-regularly' | null;
  triesLeft: number | null;
  facts: FactId[];
  doubts: DoubtId[];
};

type Given = Pick<Advice, 'rule' | 'action' | 'facts'> & Partial<Advice>;

/** A whole advice from what a rule says: what does not apply is null, facts and doubts come once and in order. */
export function give({ rule, action, facts, doubts = [], ...more }: Given): Advice {
  return {
    rule,
    action,
    until: null,
    then: null,
    earliestAt: null,
    advisedAt: null,
    literalAt: null,
    method: null,
    meanwhile: null,
    triesLeft: null,
    ...more,
    facts: factIds.filter((fact) => facts.includes(fact)),
    doubts: doubtIds.filter((doubt) => doubts.includes(doubt)),
  };
}
