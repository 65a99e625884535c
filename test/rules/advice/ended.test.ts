import { describe, test } from 'vitest';
import { hoursAfter, winter } from '../validity/paris.ts';
import { ago, case2, expectAdvice, now, sent, undecided, type Example } from './situations.ts';

describe('when what was sent has ended', () => {
  test.each<Example>([
    [
      'a letter ended by both counts, number unknown, logged in but not changed',
      { ...undecided, userNumberKnown: false, delivery: sent('post', winter('2026-01-05T09:00'), 24) },
      {
        rule: 'delivery-expired',
        action: 'compose-user-number',
        then: 'click-identifiant-perdu',
        facts: ['F11', 'F12', 'F18', 'F22', 'F23', 'F24', 'F25', 'F26', 'F27', 'F34', 'F37'],
        doubts: ['A10'],
      },
    ],
    [
      'case 2 needs no number',
      { ...case2, userNumberKnown: false, delivery: sent('initial-mail', winter('2026-02-01T09:00')) },
      {
        rule: 'delivery-expired',
        action: 'click-mot-de-passe-perdu',
        facts: ['F13', 'F14', 'F19', 'F35', 'F36'],
        doubts: ['A21'],
      },
    ],
    [
      'it comes before loss, which no longer matters',
      { delivery: sent('reset-mail', ago(24), 0, true) },
      {
        rule: 'delivery-expired',
        action: 'click-identifiant-perdu',
        facts: ['F10', 'F11', 'F12', 'F20', 'F22', 'F23', 'F35', 'F36'],
      },
    ],
    [
      'a first mail ended by sending, not by reception, keeps its lock and its button waits',
      { ...case2, delivery: sent('initial-mail', winter('2026-02-23T09:00'), 48) },
      {
        rule: 'expired-but-locked',
        action: 'wait-re-request',
        until: winter('2026-03-11T09:00'),
        then: 'click-mot-de-passe-perdu',
        earliestAt: winter('2026-03-09T09:00'),
        facts: ['F19', 'F35', 'F36'],
        doubts: ['A1', 'A3'],
      },
    ],
    [
      'a mail asked for too; the number is not composed while waiting',
      { ...undecided, userNumberKnown: false, delivery: sent('reset-mail', ago(24), 2) },
      {
        rule: 'expired-but-locked',
        action: 'wait-re-request',
        until: hoursAfter(now, 2),
        then: 'click-identifiant-perdu',
        earliestAt: now,
        facts: ['F20', 'F35', 'F36'],
        doubts: ['A3', 'A10'],
      },
    ],
  ])('%s', expectAdvice);
});
