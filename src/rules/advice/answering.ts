import { give, type Advice } from './advice.ts';
import { isAhead, type Context } from './context.ts';

/** Five tries failed moments ago: nothing can be done before the lock-out ends (F30 to F32; A8, A9). */
export const lockedOut = ({ lockout, sent }: Context): Advice | null => {
  if (lockout === null) return null;
  const firstTryAt = sent?.earliestTryAt ?? null;
  return give({
    rule: 'locked-out',
    action: 'wait-lockout',
    until: lockout.endsAt,
    then: 'resume-two-hours-after-last-failure',
    advisedAt: isAhead(lockout.retryAt, firstTryAt) ? firstTryAt : lockout.retryAt,
    facts: ['F30', 'F31', 'F32'],
    doubts: ['A8', 'A9'],
  });
};

/** He is in: the provisional password is to be replaced at once, whatever else was answered (F15 to F17). */
export const justLoggedIn = (context: Context): Advice | null => {
  if (!context.justLoggedIn) return null;
  return give({
    rule: 'just-logged-in',
    action: 'click-mettre-a-jour',
    then: 'keep-password',
    facts: ['F15', 'F16', 'F17'],
    doubts: [
      ...(context.isUndecidedCase ? ['A10' as const] : []),
      ...(context.isCase2 ? ['A21' as const] : []),
    ],
  });
};

/** The first question of the note (F9). */
export const everLoggedInUnknown = ({ everLoggedIn }: Context): Advice | null =>
  everLoggedIn === 'unknown'
    ? give({ rule: 'ever-logged-in-unknown', action: 'ask-ever-logged-in', facts: ['F9'] })
    : null;

/** Never logged in, yet changed: one of the answers is wrong (F10, F13). */
export const inconsistentAnswers = ({ everLoggedIn, passwordChanged }: Context): Advice | null =>
  everLoggedIn === 'no' && passwordChanged === 'yes'
    ? give({
        rule: 'inconsistent-answers',
        action: 'recheck-answers',
        facts: ['F10', 'F13'],
        doubts: ['A10'],
      })
    : null;

/** Logged in: the second condition of case 2 is missing (F13). */
export const passwordChangedUnknown = ({ everLoggedIn, passwordChanged }: Context): Advice | null =>
  everLoggedIn === 'yes' && passwordChanged === 'unknown'
    ? give({
        rule: 'password-changed-unknown',
        action: 'ask-password-changed',
        facts: ['F13'],
        doubts: ['A10'],
      })
    : null;
