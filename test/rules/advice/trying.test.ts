import { describe, expect, test } from 'vitest';
import { advise } from '#rules';
import { minutesAfter, winter } from '../validity/paris.ts';
import { ago, call, now, sent } from './situations.ts';

describe('when trying is possible', () => {
  test.each([
    ['one failure leaves four tries', 1, 4],
    ['four leave one', 4, 1],
    ['five two hours ago leave a new series', 5, 5],
    ['nine too', 9, 5],
  ])('%s', (_, failures, triesLeft) => {
    const situation = call({
      failures,
      lastFailureAt: ago(2),
      variants: 'to-try',
      delivery: sent('post', ago(48)),
    });
    expect(advise(situation)).toMatchObject({ rule: 'variants-left', action: 'try-variants', triesLeft });
  });

  test('before 1970 too, what never happened stands in no way', () => {
    const sixties = winter('1965-01-12T09:00');
    const letter = { delivery: sent('post', sixties), now: sixties };
    expect(advise(call(letter))).toMatchObject({ rule: 'try-now', doubts: [] });
    for (const failures of [1, 5]) {
      const { rule } = advise(call({ ...letter, failures, variants: 'to-try' }));
      expect(rule).toBe('variants-left');
    }
    expect(advise(call({ ...letter, failures: 1 })).rule).toBe('try-now');
  });

  test('forms remain only after a first failure', () => {
    const situation = call({ variants: 'to-try', delivery: sent('post', ago(48)) });
    expect(advise(situation)).toMatchObject({ rule: 'try-now', method: 'type-by-hand', triesLeft: null });
  });

  test('failures at an unknown time leave a new series', () => {
    const situation = call({ failures: 5, variants: 'to-try', delivery: sent('post', ago(48)) });
    expect(advise(situation)).toMatchObject({ rule: 'variants-left', triesLeft: 5 });
  });

  test('a mail that came too late for any wait is tried at once, with both doubts until four hours', () => {
    const doubts = (received: number) =>
      advise(
        call({
          delivery: sent('initial-mail', minutesAfter(now, -(14 * 24 * 60 - 1)), 14 * 24 - 1 / 60 - received),
        }),
      ).doubts;
    expect(doubts(0)).toEqual(['A7', 'A28']);
    expect(doubts(2.9)).toEqual(['A7', 'A28']);
    expect(doubts(3)).toEqual(['A7']);
    expect(doubts(4)).toEqual([]);
  });
});
