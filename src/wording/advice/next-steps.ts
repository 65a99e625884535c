import type { FactId } from '#rules';
import { byRule, type ByRule } from './by-rule.ts';
import {
  formsLeft,
  ifAccepted,
  ifRefused,
  ifRefusedAt,
  newPersonalEnd,
  nextTry,
  onceAsked,
  validUntil,
  type NextStep,
} from './steps.ts';
import type { Delivered, Told } from './told.ts';
import { canResume } from './wait-sentences.ts';

const bothCases: readonly FactId[] = ['F10', 'F13'];

const theAnswerDecides = (): NextStep[] => [
  { text: 'La réponse décide du bouton\u00a0: aucun clic avant elle.', at: null, facts: bothCases },
];

const afterWait = (told: Told): NextStep[] => [
  ...formsLeft(told),
  ifAccepted(told),
  ifRefusedAt(told, told.until, told.say.wait),
  ...validUntil(told),
];

const afterLock = (told: Told): NextStep[] => [...validUntil(told), ...onceAsked(told)];

const afterTry = (told: Delivered): NextStep[] => [...formsLeft(told), ifRefused(told), ...validUntil(told)];

const afterLockout = (told: Told): NextStep[] =>
  canResume(told)
    ? [
        ...formsLeft(told),
        ifAccepted(told),
        ifRefusedAt(told, told.resumeAt, told.say.wait),
        ...validUntil(told),
      ]
    : [
        {
          text: 'Après le blocage, reprenez cet appel\u00a0: la réponse aura changé.',
          at: told.until,
          facts: ['F32'],
        },
      ];

const steps: ByRule<NextStep[]> = {
  call: {
    'locked-out': afterLockout,
    'series-spent': afterWait,
    'recent-failure': afterWait,
    'just-logged-in': (told) => [newPersonalEnd(told)],
    'ever-logged-in-unknown': theAnswerDecides,
    'inconsistent-answers': theAnswerDecides,
    'password-changed-unknown': theAnswerDecides,
    'personal-expired': onceAsked,
    'nothing-pending': onceAsked,
  },
  delivery: {
    'delivery-expired': onceAsked,
    'expired-but-locked': onceAsked,
    'delivery-lost': afterLock,
    'too-early': (told) => [
      ifAccepted(told),
      ifRefusedAt(told, told.until, told.say.from),
      ...validUntil(told),
    ],
    'variants-exhausted': (told) => [nextTry(told), ...afterLock(told)],
    'no-time-left': afterLock,
    'variants-left': afterTry,
    'try-now': afterTry,
  },
};

/** What comes after the answer of a call, and when, in order. */
export function nextSteps(told: Told): NextStep[] {
  return byRule(steps, told);
}
