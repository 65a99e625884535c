import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayDeadlines, type Kind } from '#rules';

describe('the cautious days of a password whose hour is not known', () => {
  test.each<[string, Kind, string, ReturnType<typeof dayDeadlines>]>([
    [
      'a letter',
      'post',
      '2026-01-15',
      {
        endDay: '2026-03-15',
        lastSafeDay: '2026-03-14',
        reRequestDay: '2026-03-16',
        days: 59,
        reRequestLiteralDay: null,
      },
    ],
    [
      'a first mail, with the other reading of its lock',
      'initial-mail',
      '2026-12-20',
      {
        endDay: '2027-01-03',
        lastSafeDay: '2027-01-02',
        reRequestDay: '2027-01-04',
        days: 14,
        reRequestLiteralDay: '2026-12-22',
      },
    ],
    [
      'a mail asked for, whose 24 h are one day',
      'reset-mail',
      '2028-02-28',
      {
        endDay: '2028-02-29',
        lastSafeDay: '2028-02-28',
        reRequestDay: '2028-03-01',
        days: 1,
        reRequestLiteralDay: null,
      },
    ],
    [
      'a personal password, which is not asked for again',
      'personal',
      '2026-08-31',
      {
        endDay: '2027-02-28',
        lastSafeDay: '2027-02-27',
        reRequestDay: null,
        days: 181,
        reRequestLiteralDay: null,
      },
    ],
    [
      'a day that Apia skipped is a day like any other',
      'reset-mail',
      '2011-12-29',
      {
        endDay: '2011-12-30',
        lastSafeDay: '2011-12-29',
        reRequestDay: '2011-12-31',
        days: 1,
        reRequestLiteralDay: null,
      },
    ],
  ])('%s', (_, kind, day, expected) => {
    expect(dayDeadlines({ kind, day })).toEqual(expected);
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '2026-03-10T00:00:00Z',
    ' 2026-03-10',
    '10/03/2026',
    '10000-01-01',
    '+012026-03-10',
    '',
    '0NaN-NaN-NaN',
  ])('« %s » is no day: a RangeError naming it', (day) => {
    const ask = () => dayDeadlines({ kind: 'post', day });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow('day');
  });

  test('every day of the calendar is answered, in order and with the right count', () => {
    const day = fc
      .date({
        min: new Date('0000-01-01T00:00:00Z'),
        max: new Date('9998-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
      .filter((text) => text.length === 10);
    fc.assert(
      fc.property(
        fc.constantFrom<Kind>('post', 'initial-mail', 'reset-mail', 'personal'),
        day,
        (kind, start) => {
          const { endDay, lastSafeDay, reRequestDay, days } = dayDeadlines({ kind, day: start });
          const dayNumber = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
          expect(dayNumber(endDay) - dayNumber(start)).toBe(days);
          expect(dayNumber(endDay) - dayNumber(lastSafeDay)).toBe(1);
          if (reRequestDay !== null) expect(dayNumber(reRequestDay) - dayNumber(endDay)).toBe(1);
          expect([1, 14, 59, 60, 61, 62, 181, 182, 183, 184]).toContain(days);
        },
      ),
    );
  });
});
