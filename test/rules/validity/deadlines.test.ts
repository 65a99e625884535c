import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlines, type Kind } from '#rules';
import { hoursAfter, minutesAfter, winter } from './paris.ts';

const paris = 'Europe/Paris';

const sent = (kind: Kind, sentAt: Date, receivedAt = sentAt, timeZone = paris) =>
  deadlines({ kind, sentAt, receivedAt, timeZone });

describe('the deadlines of a password', () => {
  test('a first mail: used from sending, asked again from reception, two readings of its lock', () => {
    expect(sent('initial-mail', winter('2026-03-02T09:30'), winter('2026-03-02T10:00'))).toEqual({
      expiresAt: winter('2026-03-16T09:30'),
      earliestTryAt: winter('2026-03-02T13:00'),
      advisedTryAt: winter('2026-03-02T14:00'),
      reRequestAt: winter('2026-03-16T10:00'),
      reRequestLiteralAt: winter('2026-03-03T10:00'),
      window: 'normal',
    });
  });

  test('a letter waits for nothing before its first try', () => {
    expect(sent('post', winter('2026-01-05T09:00'), winter('2026-01-12T09:00'))).toEqual({
      expiresAt: winter('2026-03-05T09:00'),
      earliestTryAt: null,
      advisedTryAt: null,
      reRequestAt: winter('2026-03-12T09:00'),
      reRequestLiteralAt: null,
      window: null,
    });
  });

  test('a personal password ignores its reception, even a wrong one', () => {
    const chosen = winter('2026-01-10T08:00');
    const expected = {
      expiresAt: new Date('2026-07-10T06:00:00Z'),
      earliestTryAt: null,
      advisedTryAt: null,
      reRequestAt: null,
      reRequestLiteralAt: null,
      window: null,
    };
    expect(sent('personal', chosen)).toEqual(expected);
    expect(sent('personal', chosen, new Date(NaN))).toEqual(expected);
    expect(sent('personal', chosen, winter('2020-01-01T00:00'))).toEqual(expected);
  });

  test.each([
    ['a mail received 19 h 59 after sending leaves the four hours', 20 * 60 - 1, 'normal'],
    ['received 20 h after, it leaves only three', 20 * 60, 'reduced'],
    ['received 20 h 01 after', 20 * 60 + 1, 'reduced'],
    ['received 20 h 59 after', 21 * 60 - 1, 'reduced'],
    ['received 21 h after, it leaves nothing', 21 * 60, 'empty'],
    ['received the day after', 30 * 60, 'empty'],
  ])('%s', (_, delay, window) => {
    const sentAt = winter('2026-03-10T10:00');
    const answer = sent('reset-mail', sentAt, minutesAfter(sentAt, delay));
    expect(answer.window).toBe(window);
    expect(answer.advisedTryAt).toEqual(minutesAfter(sentAt, delay + 4 * 60));
  });
});

describe('wrong dates', () => {
  const right = {
    kind: 'post' as const,
    sentAt: winter('2026-01-05T09:00'),
    receivedAt: winter('2026-01-12T09:00'),
    timeZone: paris,
  };

  test.each([
    ['an invalid sending', { sentAt: new Date(NaN) }, 'sentAt'],
    ['an invalid reception', { receivedAt: new Date('x') }, 'receivedAt'],
    ['an unknown zone', { timeZone: 'Europe/Lutece' }, 'timeZone'],
    ['an empty zone', { timeZone: '' }, 'timeZone'],
    [
      'an unknown zone, even when only hours count',
      { timeZone: 'Lutece', kind: 'reset-mail' as const },
      'timeZone',
    ],
    [
      'a sending one millisecond after its reception',
      { sentAt: new Date(right.receivedAt.getTime() + 1) },
      'sentAt',
    ],
    [
      'a date so far that its end is none',
      { sentAt: new Date(8.64e15), receivedAt: new Date(8.64e15) },
      'sentAt',
    ],
    [
      'an invalid choice of a personal password',
      { kind: 'personal' as const, sentAt: new Date(NaN) },
      'sentAt',
    ],
  ])('%s is a RangeError naming the field', (_, wrong, field) => {
    const ask = () => deadlines({ ...right, ...wrong });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(field);
  });

  test('the farthest date that has an end is right', () => {
    const farthest = new Date(8.64e15 - 366 * 24 * 3_600_000);
    expect(sent('post', farthest).expiresAt.getTime()).toBeGreaterThan(farthest.getTime());
    expect(() => sent('post', new Date(farthest.getTime() + 1))).toThrow('sentAt');
  });

  test('no zone at all is not the machine’s', () => {
    expect(() => deadlines({ ...right, timeZone: undefined as unknown as string })).toThrow(RangeError);
  });

  test('a sending at the moment of its reception is right', () => {
    expect(() => deadlines({ ...right, sentAt: right.receivedAt })).not.toThrow();
  });
});

describe('whatever the dates', () => {
  const kind = fc.constantFrom<Kind>('post', 'initial-mail', 'reset-mail', 'personal');
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const zone = fc.constantFrom(
    paris,
    'UTC',
    'America/New_York',
    'Indian/Reunion',
    'Pacific/Apia',
    'Australia/Lord_Howe',
  );

  /** Days that a short month lacks all end on its last day, each at its own hour. */
  const gathered = (of: Kind): number => (of === 'post' || of === 'personal' ? 24 : 0);

  test('a password sent later never ends on an earlier day, but for what clocks repeat or skip', () => {
    fc.assert(
      fc.property(kind, zone, instant, fc.nat({ max: 90 * 24 * 60 }), (of, timeZone, sentAt, minutes) => {
        const later = sent(of, minutesAfter(sentAt, minutes), undefined, timeZone).expiresAt;
        const sooner = sent(of, sentAt, undefined, timeZone).expiresAt;
        // An hour that clocks repeat or skip; for Apia, a whole day.
        const tolerance = (timeZone === 'Pacific/Apia' ? 24 : 1) + gathered(of);
        expect(hoursAfter(later, tolerance).getTime()).toBeGreaterThanOrEqual(sooner.getTime());
      }),
    );
  });

  test('in UTC it strictly never does: by the hour for hours and weeks, by the day for months', () => {
    fc.assert(
      fc.property(kind, instant, fc.nat({ max: 90 * 24 * 60 }), (of, sentAt, minutes) => {
        const later = sent(of, minutesAfter(sentAt, minutes), undefined, 'UTC').expiresAt;
        const sooner = sent(of, sentAt, undefined, 'UTC').expiresAt;
        if (gathered(of) === 0) expect(later.getTime()).toBeGreaterThanOrEqual(sooner.getTime());
        else expect(later.toISOString().slice(0, 10) >= sooner.toISOString().slice(0, 10)).toBe(true);
      }),
    );
  });

  test('the answers are plain dates and the arguments are left alone', () => {
    class LateDate extends Date {}
    const sentAt = new LateDate('2026-03-10T09:00:00Z');
    const { window, ...dates } = sent('initial-mail', sentAt);
    expect(window).toBe('normal');
    for (const date of Object.values(dates)) expect(date?.constructor).toBe(Date);
    expect(sentAt.toISOString()).toBe('2026-03-10T09:00:00.000Z');
  });

  test('to use comes before to ask again, and the hours of a mail are elapsed time', () => {
    fc.assert(
      fc.property(instant, fc.nat({ max: 60 * 24 * 60 }), (sentAt, minutes) => {
        const receivedAt = minutesAfter(sentAt, minutes);
        const answer = sent('reset-mail', sentAt, receivedAt);
        expect(answer.expiresAt).toEqual(hoursAfter(sentAt, 24));
        expect(answer.reRequestAt).toEqual(hoursAfter(receivedAt, 24));
        expect(answer.earliestTryAt).toEqual(hoursAfter(receivedAt, 3));
        expect(answer.advisedTryAt).toEqual(hoursAfter(receivedAt, 4));
      }),
    );
  });
});
