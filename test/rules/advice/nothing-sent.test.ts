import { describe, expect, test } from 'vitest';
import { advise } from '#rules';
import { winter } from '../validity/paris.ts';
import { ago, call, case2, expectAdvice, sent, undecided, type Example } from './situations.ts';

describe('when nothing was sent', () => {
  const since = winter('2025-09-10T14:30');

  test.each<Example>([
    [
      'a personal password that is six months old is replaced',
      { ...case2, personalSince: new Date('2025-09-10T12:30:00Z') },
      {
        rule: 'personal-expired',
        action: 'click-mot-de-passe-perdu',
        facts: ['F13', 'F14', 'F21'],
        doubts: ['A20', 'A21'],
      },
    ],
    [
      'one minute younger, it is the button of case 2 anyway',
      { ...case2, personalSince: new Date('2025-09-10T12:31:00Z'), userNumberKnown: false },
      { rule: 'nothing-pending', action: 'click-mot-de-passe-perdu', facts: ['F13', 'F14'], doubts: ['A21'] },
    ],
    [
      'a personal password is no one’s who never changed it',
      { ...undecided, personalSince: since },
      {
        rule: 'nothing-pending',
        action: 'click-identifiant-perdu',
        facts: ['F11', 'F12', 'F22', 'F23'],
        doubts: ['A10'],
      },
    ],
  ])('%s', expectAdvice);

  test('six months are those of the zone', () => {
    const chosen = new Date('2025-08-31T21:30:00Z');
    const rule = (timeZone: string, at: string) =>
      advise(call({ ...case2, personalSince: chosen, timeZone, now: new Date(at) })).rule;
    expect(rule('Europe/Paris', '2026-02-28T22:29:59Z')).toBe('nothing-pending');
    expect(rule('Europe/Paris', '2026-02-28T22:30:00Z')).toBe('personal-expired');
    expect(rule('Indian/Reunion', '2026-02-28T22:30:00Z')).toBe('personal-expired');
    expect(rule('Indian/Reunion', '2026-02-28T21:29:59Z')).toBe('nothing-pending');
  });

  test('a delivery hides a personal password', () => {
    const situation = call({ ...case2, personalSince: since, delivery: sent('post', ago(48)) });
    expect(advise(situation).rule).toBe('try-now');
  });
});
