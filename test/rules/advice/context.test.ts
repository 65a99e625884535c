import { describe, expect, test } from 'vitest';
import { advise, type Situation } from '#rules';
import { justBefore } from '../validity/paris.ts';
import { ago, call, now, sent } from './situations.ts';

describe('a situation that cannot be', () => {
  const wrong = new Date(NaN);
  const delivery = sent('post', ago(48));

  test.each<[string, Partial<Situation>]>([
    ['now', { now: wrong }],
    ['timeZone', { timeZone: 'Europe/Lutece' }],
    ['sentAt', { delivery: { ...delivery, sentAt: wrong } }],
    ['receivedAt', { delivery: { ...delivery, receivedAt: wrong } }],
    ['sentAt', { delivery: { ...delivery, sentAt: now, receivedAt: justBefore(now) } }],
    ['lastFailureAt', { lastFailureAt: wrong }],
    ['personalSince', { personalSince: wrong }],
    ['failures', { failures: -1 }],
    ['failures', { failures: 1.5 }],
    ['failures', { failures: NaN }],
    ['failures', { failures: Infinity }],
  ])('is a RangeError naming %s, whichever rule would answer', (field, more) => {
    for (const justLoggedIn of [false, true]) {
      const ask = () => advise(call({ ...more, justLoggedIn }));
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow(field);
    }
  });
});
