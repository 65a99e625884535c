import { describe, expect, test } from 'vitest';
import { advise } from '#rules';
import { justBefore, minutesAfter } from '../validity/paris.ts';
import { ago, call, expectAdvice, now, sent, type Example, type Expected } from './situations.ts';

describe('before anything else', () => {
  const lockedOut: Expected = {
    rule: 'locked-out',
    action: 'wait-lockout',
    then: 'resume-two-hours-after-last-failure',
    facts: ['F30', 'F31', 'F32'],
    doubts: ['A8', 'A9'],
  };
  const fiveFailures = { failures: 5, lastFailureAt: minutesAfter(now, -3) };

  test.each<Example>([
    [
      'five failures three minutes ago lock him out, a letter being tried again two hours later',
      { ...fiveFailures, delivery: sent('post', ago(48)) },
      { ...lockedOut, until: minutesAfter(now, 7), advisedAt: minutesAfter(now, 117) },
    ],
    [
      'a mail received an hour ago is not to be tried before its three hours',
      { ...fiveFailures, delivery: sent('reset-mail', ago(0.5)) },
      { ...lockedOut, until: minutesAfter(now, 7), advisedAt: minutesAfter(now, 150) },
    ],
    [
      'the lock-out comes before a login said to have just worked',
      { ...fiveFailures, justLoggedIn: true },
      { ...lockedOut, until: minutesAfter(now, 7), advisedAt: minutesAfter(now, 117) },
    ],
    [
      'a failure still to come, by a clock that is late, locks him out too',
      { failures: 7, lastFailureAt: minutesAfter(now, 2) },
      { ...lockedOut, until: minutesAfter(now, 12), advisedAt: minutesAfter(now, 122) },
    ],
    [
      'logging in comes before answers that clash',
      { justLoggedIn: true, passwordChanged: 'yes' },
      {
        rule: 'just-logged-in',
        action: 'click-mettre-a-jour',
        then: 'keep-password',
        facts: ['F15', 'F16', 'F17'],
      },
    ],
    [
      'logging in comes before unknown answers',
      { justLoggedIn: true, everLoggedIn: 'unknown', passwordChanged: 'unknown' },
      {
        rule: 'just-logged-in',
        action: 'click-mettre-a-jour',
        then: 'keep-password',
        facts: ['F15', 'F16', 'F17'],
      },
    ],
    [
      'whether he ever logged in is asked first, even if his password was changed',
      { everLoggedIn: 'unknown', passwordChanged: 'yes', delivery: sent('post', ago(48)) },
      { rule: 'ever-logged-in-unknown', action: 'ask-ever-logged-in', facts: ['F9'] },
    ],
    [
      'answers that clash are rechecked before a delivery is looked at',
      { passwordChanged: 'yes', delivery: sent('post', ago(48)) },
      { rule: 'inconsistent-answers', action: 'recheck-answers', facts: ['F10', 'F13'], doubts: ['A10'] },
    ],
    [
      'a change that is not known is asked, whatever was sent',
      { everLoggedIn: 'yes', passwordChanged: 'unknown', delivery: sent('post', ago(48)) },
      { rule: 'password-changed-unknown', action: 'ask-password-changed', facts: ['F13'], doubts: ['A10'] },
    ],
  ])('%s', expectAdvice);

  test('the lock-out ends ten minutes after the fifth failure', () => {
    const at = (minutes: number, failures = 5) =>
      advise(call({ failures, lastFailureAt: minutesAfter(now, -minutes) })).rule;
    expect(at(10)).toBe('nothing-pending');
    expect(
      advise(call({ failures: 5, lastFailureAt: minutesAfter(now, -10), now: justBefore(now) })).rule,
    ).toBe('locked-out');
    expect(at(9)).toBe('locked-out');
    expect(at(9, 4)).toBe('nothing-pending');
    expect(at(9, 6)).toBe('locked-out');
  });

  test('five failures at an unknown time lock nobody out', () => {
    expect(advise(call({ failures: 5 })).rule).toBe('nothing-pending');
  });
});
