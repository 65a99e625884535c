import { describe, expect, test } from 'vitest';
import { advise } from '#rules';
import { hoursAfter, justBefore, minutesAfter } from '../validity/paris.ts';
import { ago, call, expectAdvice, now, sent, undecided, type Example } from './situations.ts';

describe('while waiting', () => {
  test.each<Example>([
    [
      'a mail whose window is reduced waits for the boldest hour only',
      {
        ...undecided,
        delivery: sent('initial-mail', minutesAfter(now, -(13 * 24 + 23) * 60), 13 * 24 + 20.5),
      },
      {
        rule: 'too-early',
        action: 'wait-first-try',
        until: minutesAfter(now, 30),
        then: 'try',
        earliestAt: minutesAfter(now, 30),
        facts: ['F29'],
        doubts: ['A7', 'A10', 'A28'],
      },
    ],
    [
      'too early comes before forms all refused',
      { variants: 'exhausted', failures: 2, delivery: sent('reset-mail', ago(1)) },
      {
        rule: 'too-early',
        action: 'wait-first-try',
        until: hoursAfter(now, 3),
        then: 'try',
        earliestAt: hoursAfter(now, 2),
        facts: ['F29'],
        doubts: ['A7'],
      },
    ],
    [
      'a spent series on a letter, forms remaining',
      { failures: 6, lastFailureAt: ago(0.5), variants: 'to-try', delivery: sent('post', ago(48)) },
      {
        rule: 'series-spent',
        action: 'wait-retry',
        until: hoursAfter(now, 1.5),
        then: 'try-variants',
        facts: ['F30', 'F31'],
        doubts: ['A9', 'A12'],
      },
    ],
    [
      'a spent series on a mail without look-alikes',
      { ...undecided, failures: 5, lastFailureAt: ago(0.5), delivery: sent('initial-mail', ago(48)) },
      {
        rule: 'series-spent',
        action: 'wait-retry',
        until: hoursAfter(now, 1.5),
        then: 'try',
        facts: ['F30', 'F31'],
        doubts: ['A9', 'A10'],
      },
    ],
  ])('%s', expectAdvice);

  test('a mail is tried from three hours on', () => {
    const rule = (at: Date) => advise(call({ delivery: sent('reset-mail', ago(3)), now: at })).rule;
    expect([rule(justBefore(now)), rule(now)]).toEqual(['too-early', 'try-now']);
  });

  test('a failure of two hours ago is no longer recent', () => {
    const rule = (lastFailureAt: Date | null, failures = 1) =>
      advise(call({ failures, lastFailureAt, delivery: sent('post', ago(48)) })).rule;
    expect(rule(minutesAfter(now, -119))).toBe('recent-failure');
    expect(rule(ago(2))).toBe('try-now');
    expect(rule(null)).toBe('try-now');
    expect(rule(ago(1), 0)).toBe('try-now');
    expect(rule(ago(1), 5)).toBe('series-spent');
    expect(rule(ago(2), 5)).toBe('try-now');
  });
});
