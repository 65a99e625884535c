import { describe, expect, test } from 'vitest';
import { validityStatus, type Kind } from '#rules';
import { hoursAfter, justAfter, justBefore, minutesAfter, winter } from './paris.ts';

const sentAt = winter('2026-01-12T09:00');

const at = (kind: Kind, now: Date, receivedAt = sentAt) =>
  validityStatus({ kind, sentAt, receivedAt, timeZone: 'Europe/Paris', now });

describe('the state of a mail', () => {
  test.each([
    ['waits just before three hours', justBefore(hoursAfter(sentAt, 3)), 'waiting'],
    ['may be tried at three hours', hoursAfter(sentAt, 3), 'may-try'],
    ['may be tried just before four hours', justBefore(hoursAfter(sentAt, 4)), 'may-try'],
    ['is usable at four hours', hoursAfter(sentAt, 4), 'usable'],
    ['is usable just before its end', justBefore(hoursAfter(sentAt, 24)), 'usable'],
    ['is expired at its end', hoursAfter(sentAt, 24), 'expired'],
    ['is expired after it', justAfter(hoursAfter(sentAt, 24)), 'expired'],
    ['waits even before it was sent', hoursAfter(sentAt, -1), 'waiting'],
  ])('%s', (_, now, state) => {
    expect(at('reset-mail', now).state).toBe(state);
  });

  test('counts its wait from reception, its end from sending', () => {
    const receivedAt = hoursAfter(sentAt, 21);
    expect(at('reset-mail', justBefore(hoursAfter(sentAt, 24)), receivedAt).state).toBe('waiting');
    expect(at('reset-mail', hoursAfter(sentAt, 24), receivedAt)).toEqual({
      state: 'expired',
      minutesLeft: 0,
      reRequest: 'forbidden',
    });
  });
});

test.each<[Kind]>([['post'], ['personal']])('a password of kind %s is usable at once', (kind) => {
  expect(at(kind, sentAt).state).toBe('usable');
});

test('a letter of before 1970 waits for nothing either: no date is not the first one that computers know', () => {
  const sixties = winter('1965-01-12T09:00');
  const seen = { kind: 'post' as const, sentAt: sixties, receivedAt: sixties, timeZone: 'Europe/Paris' };
  expect(validityStatus({ ...seen, now: sixties })).toMatchObject({
    state: 'usable',
    reRequest: 'forbidden',
  });
});

describe('the minutes left', () => {
  const end = hoursAfter(sentAt, 24);

  test.each([
    ['are whole: 59 s count for nothing', new Date(end.getTime() - 59_999), 0],
    ['one minute before the end', minutesAfter(end, -1), 1],
    ['one millisecond more than a minute', justBefore(minutesAfter(end, -1)), 1],
    ['none at the end', end, 0],
    ['never below zero', minutesAfter(end, 90), 0],
    ['more than the validity before sending', minutesAfter(sentAt, -1), 24 * 60 + 1],
  ])('%s', (_, now, minutes) => {
    expect(at('reset-mail', now).minutesLeft).toBe(minutes);
  });
});

describe('asking again', () => {
  const receivedAt = hoursAfter(sentAt, 5);
  const inADay = hoursAfter(receivedAt, 24);
  const inTwoWeeks = hoursAfter(receivedAt, 14 * 24);

  test.each<[string, Kind, Date, string]>([
    ['a first mail: forbidden before 24 h from reception', 'initial-mail', justBefore(inADay), 'forbidden'],
    ['then ambiguous, from the very instant', 'initial-mail', inADay, 'ambiguous'],
    ['until two weeks from reception', 'initial-mail', justBefore(inTwoWeeks), 'ambiguous'],
    ['then allowed, from the very instant', 'initial-mail', inTwoWeeks, 'allowed'],
    [
      'a mail asked for: forbidden before 24 h, never ambiguous',
      'reset-mail',
      justBefore(inADay),
      'forbidden',
    ],
    ['then allowed', 'reset-mail', inADay, 'allowed'],
    ['a letter: forbidden before two months', 'post', justBefore(winter('2026-03-12T14:00')), 'forbidden'],
    ['then allowed', 'post', winter('2026-03-12T14:00'), 'allowed'],
    ['a personal password: does not apply', 'personal', winter('2030-01-01T00:00'), 'not-applicable'],
  ])('%s', (_, kind, now, reRequest) => {
    expect(at(kind, now, receivedAt).reRequest).toBe(reRequest);
  });
});

test.each([
  ['now', { now: new Date(NaN) }],
  ['sentAt', { sentAt: new Date(NaN) }],
  ['receivedAt', { receivedAt: new Date(NaN) }],
  ['timeZone', { timeZone: 'Nowhere' }],
])('a wrong %s is a RangeError naming it', (field, wrong) => {
  const right = { kind: 'post' as const, sentAt, receivedAt: sentAt, timeZone: 'Europe/Paris', now: sentAt };
  const ask = () => validityStatus({ ...right, ...wrong });
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(field);
});
