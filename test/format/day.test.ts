import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, calendarDayNear, calendarDayShort, day, dayNear, dayShort } from '#format';

const paris = 'Europe/Paris';
const march = new Date('2026-03-10T15:10:00Z');

describe('the day of an instant', () => {
  test.each([
    ['an ordinary day', '2026-03-10T15:10:00Z', paris, 'mardi 10\u00a0mars 2026'],
    ['the first of a month', '2026-03-01T15:10:00Z', paris, 'dimanche 1er\u00a0mars 2026'],
    ['the second', '2026-03-02T15:10:00Z', paris, 'lundi 2\u00a0mars 2026'],
    [
      'the eleventh and the twenty-first keep their number',
      '2026-08-21T15:10:00Z',
      paris,
      'vendredi 21\u00a0août 2026',
    ],
    ['just before midnight in Paris', '2026-12-31T22:59:59Z', paris, 'jeudi 31\u00a0décembre 2026'],
    ['midnight in Paris', '2026-12-31T23:00:00Z', paris, 'vendredi 1er\u00a0janvier 2027'],
    [
      'already tomorrow in La Réunion',
      '2026-03-10T20:00:00Z',
      'Indian/Reunion',
      'mercredi 11\u00a0mars 2026',
    ],
    [
      'still yesterday in Martinique',
      '2026-03-11T03:00:00Z',
      'America/Martinique',
      'mardi 10\u00a0mars 2026',
    ],
  ])('%s', (_, instant, timeZone, text) => {
    expect(day(new Date(instant), timeZone)).toBe(text);
  });

  test('may leave its year out', () => {
    expect(dayShort(march, paris)).toBe('mardi 10\u00a0mars');
  });

  test('says its year only when it is not this one', () => {
    expect(dayNear(march, new Date('2026-12-31T22:59:59Z'), paris)).toBe('mardi 10\u00a0mars');
    expect(dayNear(march, new Date('2026-12-31T23:00:00Z'), paris)).toBe('mardi 10\u00a0mars 2026');
    expect(dayNear(march, new Date('2025-12-31T22:59:59Z'), paris)).toBe('mardi 10\u00a0mars 2026');
  });

  test('no day is a RangeError', () => {
    expect(() => day(new Date(NaN), paris)).toThrow(RangeError);
    expect(() => day(march, 'Paris')).toThrow(RangeError);
  });
});

describe('a calendar day', () => {
  test.each([
    ['2026-03-10', 'mardi 10\u00a0mars 2026'],
    ['2028-02-29', 'mardi 29\u00a0février 2028'],
    ['2026-05-01', 'vendredi 1er\u00a0mai 2026'],
  ])('%s is %s', (iso, text) => {
    expect(calendarDay(iso)).toBe(text);
  });

  test('may leave its year out, always or when it is this one', () => {
    expect(calendarDayShort('2026-03-10')).toBe('mardi 10\u00a0mars');
    expect(calendarDayNear('2026-03-10', '2026-12-31')).toBe('mardi 10\u00a0mars');
    expect(calendarDayNear('2026-03-10', '2025-12-31')).toBe('mardi 10\u00a0mars 2026');
  });

  test.each(['2026-02-30', '2026-02-29', '2026-3-1', '2026-03', '10/03/2026', 'demain', ''])(
    '« %s » is none: a RangeError, never another day',
    (text) => {
      expect(() => calendarDay(text)).toThrow(RangeError);
    },
  );

  test('reads the same in every zone', () => {
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (instant) => {
        expect(calendarDay(instant.toISOString().slice(0, 10))).toBe(day(instant, 'UTC'));
      }),
    );
  });
});
