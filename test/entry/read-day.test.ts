import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, shiftDay, typedDay } from '#entry';

const today = '2026-03-12';
const read = (text: string) => readDay(text, today);

describe('a typed date', () => {
  it.each([
    '10/03/2026',
    '10/3/26',
    '10.03.2026',
    '10-3-2026',
    '10 03 2026',
    '10032026',
    '100326',
    '2026-03-10',
    '2026/3/10',
    '10 mars 2026',
    '10 MARS 2026',
    'mardi 10 mars 2026',
    'mar. 10 mars 2026',
    'le 10 mars 26',
    ' 10 / 03 / 2026 ',
    '１０/０３/２０２６',
    '10\u00a0mars\u00a02026',
    '\u200e10/03/2026',
    'avant-hier',
    'Avant-Hier',
  ])('« %s » is 10 March 2026', (text) => expect(read(text)).toEqual({ ok: true, day: '2026-03-10' }));

  it.each([
    ['aujourd’hui', '2026-03-12'],
    ["aujourd'hui", '2026-03-12'],
    ['AUJOURDHUI', '2026-03-12'],
    ['hier', '2026-03-11'],
    ['1er août 2025', '2025-08-01'],
    ['1er aou\u0302t 2025', '2025-08-01'],
    ['3 févr. 2026', '2026-02-03'],
    ['31 déc 2027', '2027-12-31'],
    ['29/02/2028', '2028-02-29'],
  ])('« %s » is %s', (text, day) => expect(read(text)).toEqual({ ok: true, day }));

  it('is counted back from the end of a month or a year', () => {
    expect(readDay('hier', '2026-03-01')).toEqual({ ok: true, day: '2026-02-28' });
    expect(readDay('avant-hier', '2026-01-01')).toEqual({ ok: true, day: '2025-12-30' });
  });

  it('may be to come: the caller says whether that makes sense', () => {
    expect(read('10/03/2027')).toEqual({ ok: true, day: '2027-03-10' });
  });

  it.each([
    ['', { code: 'empty' }, null],
    ['   ', { code: 'empty' }, null],
    ['9'.repeat(61), { code: 'too-long', length: 61, maximum: 60 }, null],
    ['10 🎉 2026', { code: 'unexpected-character', position: 4, character: '🎉' }, null],
    ['🎉🎉', { code: 'unexpected-character', position: 1, character: '🎉' }, null],
    ['10#03', { code: 'unexpected-character', position: 3, character: '#' }, null],
    ['bientôt', { code: 'unknown-word', position: 1, word: 'bientôt' }, null],
    ['10 brumaire 2026', { code: 'unknown-word', position: 4, word: 'brumaire' }, null],
    ['10 jui 2026', { code: 'unknown-word', position: 4, word: 'jui' }, null],
    ['10 ma 2026', { code: 'unknown-word', position: 4, word: 'ma' }, null],
    ['10', { code: 'unreadable', position: 1 }, null],
    ['lundi', { code: 'unreadable', position: 1 }, null],
    ['10/03', { code: 'no-year' }, '2026-03-10'],
    ['13 mars', { code: 'no-year' }, '2025-03-13'],
    ['29/02', { code: 'no-year' }, '2024-02-29'],
    ['31/02', { code: 'no-year' }, null],
    ['03/13/2026', { code: 'month-out-of-range', position: 4, month: 13 }, '2026-03-13'],
    ['3/13', { code: 'month-out-of-range', position: 3, month: 13 }, '2026-03-13'],
    ['10/00/2026', { code: 'month-out-of-range', position: 4, month: 0 }, null],
    ['40/13/2026', { code: 'month-out-of-range', position: 4, month: 13 }, null],
    [
      '31/02/2026',
      { code: 'day-out-of-range', position: 1, day: 31, month: 2, year: 2026, lastDay: 28 },
      null,
    ],
    [
      '29/02/2026',
      { code: 'day-out-of-range', position: 1, day: 29, month: 2, year: 2026, lastDay: 28 },
      null,
    ],
    ['30022028', { code: 'day-out-of-range', position: 1, day: 30, month: 2, year: 2028, lastDay: 29 }, null],
    [
      '00/03/2026',
      { code: 'day-out-of-range', position: 1, day: 0, month: 3, year: 2026, lastDay: 31 },
      null,
    ],
    ['10/3/1', { code: 'year-out-of-range', position: 6, year: 1, first: 2000, last: 2099 }, '2026-03-10'],
    [
      '0001-03-10',
      { code: 'year-out-of-range', position: 1, year: 1, first: 2000, last: 2099 },
      '2026-03-10',
    ],
    [
      '10 mars 20266',
      { code: 'year-out-of-range', position: 9, year: 20266, first: 2000, last: 2099 },
      '2026-03-10',
    ],
    [
      '10/03/1999',
      { code: 'year-out-of-range', position: 7, year: 1999, first: 2000, last: 2099 },
      '2026-03-10',
    ],
    [
      '10/03/2100',
      { code: 'year-out-of-range', position: 7, year: 2100, first: 2000, last: 2099 },
      '2026-03-10',
    ],
    ['lundi 10 mars 2026', { code: 'weekday-mismatch', position: 1, typed: 1, actual: 2 }, '2026-03-10'],
    ['9 h 40', { code: 'hour-in-date', position: 1, time: '09:40' }, null],
    ['10/03/2026 à 9 h 40', { code: 'hour-in-date', position: 14, time: '09:40' }, '2026-03-10'],
    ['2026-03-10T09:40', { code: 'hour-in-date', position: 12, time: '09:40' }, '2026-03-10'],
    ['10 mars 2026 dernier', { code: 'unreadable', position: 14 }, '2026-03-10'],
  ])('« %s » is answered with its place and its repair', (text, problem, proposal) => {
    expect(read(text)).toEqual({ ok: false, problem, proposal });
  });

  it('accepts the years 2000 and 2099, the first and the last', () => {
    expect(read('01/01/2000')).toEqual({ ok: true, day: '2000-01-01' });
    expect(read('31/12/2099')).toEqual({ ok: true, day: '2099-12-31' });
  });
});

describe('any text', () => {
  const day = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('is read back the same in each way of writing a day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toJSON().slice(0, 10);
        const [year, month, number] = iso.split('-');
        const words = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
        for (const text of [iso, `${number}/${month}/${year}`, `${number}${month}${year}`, words]) {
          expect(read(text)).toEqual({ ok: true, day: iso });
        }
      }),
    );
  });

  it('gives a day of the calendar or a problem placed inside the text, never an error', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9]{1,5}[ /.:h-][0-9a-zé]{1,9}[ /-][0-9]{0,5}.{0,4}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const answer = read(text);
        const days = answer.ok ? [answer.day] : [answer.proposal ?? today];
        for (const found of days) expect(new Date(`${found}T00:00:00Z`).toJSON().slice(0, 10)).toBe(found);
        if (answer.ok || !('position' in answer.problem)) return;
        expect(answer.problem.position).toBeGreaterThanOrEqual(1);
        expect(answer.problem.position).toBeLessThanOrEqual([...text].length);
      }),
      { numRuns: 500 },
    );
  });
});

it.each(['constructor', 'toString', '__proto__'])('« %s » is no day, though every object has it', (text) => {
  expect(read(text).ok).toBe(false);
});

it('a day is written as it is typed', () => {
  expect(typedDay('2026-03-10')).toBe('10/03/2026');
  expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
});
