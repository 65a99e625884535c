import { describe, expect, test } from 'vitest';
import { advise, type Situation } from '#rules';
import { hoursAfter, justBefore, winter } from '../validity/paris.ts';
import { ago, call, case2, expectAdvice, now, sent, undecided, type Example } from './situations.ts';

describe('while nothing new may be asked for', () => {
  const lock = { action: 'do-not-re-request', then: 'click-identifiant-perdu' } as const;

  test.each<Example>([
    [
      'a lost letter received a week after its date',
      { ...undecided, delivery: sent('post', winter('2026-02-01T09:00'), 168, true) },
      {
        ...lock,
        rule: 'delivery-lost',
        until: new Date('2026-04-08T07:00:00Z'),
        earliestAt: new Date('2026-04-01T07:00:00Z'),
        facts: ['F18', 'F34', 'F37'],
        doubts: ['A3', 'A10', 'A23'],
      },
    ],
    [
      'a lost mail, even one too young to be tried',
      { ...case2, delivery: sent('reset-mail', ago(1), 0, true) },
      {
        ...lock,
        rule: 'delivery-lost',
        until: hoursAfter(now, 23),
        then: 'click-mot-de-passe-perdu',
        facts: ['F20', 'F35', 'F36'],
        doubts: ['A23'],
      },
    ],
    [
      'every form of a letter refused: retry regularly',
      { variants: 'exhausted', delivery: sent('post', winter('2026-03-01T09:00')) },
      {
        ...lock,
        rule: 'variants-exhausted',
        until: new Date('2026-05-01T07:00:00Z'),
        meanwhile: 'retry-regularly',
        facts: ['F8', 'F18', 'F33', 'F34', 'F37'],
        doubts: ['A11'],
      },
    ],
    [
      'every form of a first mail refused, received an hour after its sending',
      { variants: 'exhausted', delivery: sent('initial-mail', winter('2026-03-09T09:00'), 1) },
      {
        ...lock,
        rule: 'variants-exhausted',
        until: winter('2026-03-23T10:00'),
        earliestAt: winter('2026-03-23T09:00'),
        literalAt: winter('2026-03-10T10:00'),
        meanwhile: 'retry-every-two-hours',
        facts: ['F8', 'F19', 'F30', 'F35', 'F36'],
        doubts: ['A1', 'A3', 'A11'],
      },
    ],
    [
      'the next try of a letter would fall after its end',
      { failures: 1, lastFailureAt: ago(1), delivery: sent('post', winter('2026-01-10T15:00')) },
      {
        ...lock,
        rule: 'no-time-left',
        until: winter('2026-03-10T15:00'),
        facts: ['F18', 'F30', 'F34', 'F37'],
        doubts: ['A28'],
      },
    ],
    [
      'the next series of a first mail would, though forms remain',
      {
        failures: 5,
        lastFailureAt: ago(1),
        variants: 'to-try',
        delivery: sent('initial-mail', winter('2026-02-24T15:30')),
      },
      {
        ...lock,
        rule: 'no-time-left',
        until: winter('2026-03-10T15:30'),
        literalAt: winter('2026-02-25T15:30'),
        facts: ['F19', 'F30', 'F35', 'F36'],
        doubts: ['A1', 'A28'],
      },
    ],
  ])('%s', expectAdvice);

  test('a next try exactly at the end is too late, one just before is not', () => {
    const rule = (lastFailureAt: Date, more: Partial<Situation> = {}) =>
      advise(call({ failures: 1, lastFailureAt, delivery: sent('reset-mail', ago(23)), ...more })).rule;
    expect(rule(justBefore(ago(1)))).toBe('recent-failure');
    expect(rule(ago(1))).toBe('no-time-left');
    expect(rule(ago(0.5))).toBe('no-time-left');
    expect(rule(ago(0.5), { failures: 4, variants: 'to-try' })).toBe('variants-left');
    expect(rule(ago(0.5), { failures: 5, variants: 'to-try' })).toBe('no-time-left');
    expect(rule(ago(0.5), { failures: 0 })).toBe('try-now');
  });
});
