import { describe, expect, it } from 'vitest';
import { readTypedWhen } from '#call';
import { at, on } from './helpers.ts';

const time = at('2026-03-10 10:30');

describe('a date typed in one line', () => {
  it('is told too long at once, however much more is typed', () => {
    expect(readTypedWhen(`1${' '.repeat(60)}`, false, time)).toMatchObject({
      ok: false,
      problem: { code: 'too-long' },
    });
    expect(readTypedWhen(`9:40${' '.repeat(56)}`, false, time)).toMatchObject({ ok: true });
  });

  it.each([
    ['9:40', '2026-03-10 09:40'],
    ['9 h 40', '2026-03-10 09:40'],
    ['midi', '2026-03-10 12:00'],
    ['2/3 9:30', '2026-03-02 09:30'],
    ['lundi 2 mars à 9h30', '2026-03-02 09:30'],
    ['hier midi', '2026-03-09 12:00'],
    ['hier', '2026-03-09'],
    ['10/03/2026', '2026-03-10'],
    ['2 mars 2026', '2026-03-02'],
  ])('« %s » is read as it is typed', (text, read) => {
    expect(readTypedWhen(text, false, time)).toEqual({ ok: true, when: on(read) });
  });

  it.each([
    ['9h', '2026-03-10 09:00'],
    ['0940', '2026-03-10 09:40'],
    ['2 mars', '2026-03-02'],
    ['2/3', '2026-03-02'],
    ['12 décembre', '2025-12-12'],
  ])('« %s » may still be the start of a longer one, and is read once left', (text, read) => {
    expect(readTypedWhen(text, false, time)).toBeNull();
    expect(readTypedWhen(text, true, time)).toEqual({ ok: true, when: on(read) });
  });

  it('an hour alone is of the day that is known', () => {
    expect(readTypedWhen('9:40', false, time, '2026-03-09')).toEqual({
      ok: true,
      when: on('2026-03-09 09:40'),
    });
  });

  it.each([
    ['31/02/2026 9:30', 'day', 'day-out-of-range'],
    ['25:00', 'hour', 'hours-out-of-range'],
    ['bientôt', 'day', 'unknown-word'],
  ])('« %s » says what to repair', (text, part, code) => {
    expect(readTypedWhen(text, true, time)).toMatchObject({ ok: false, part, problem: { code } });
  });

  it('an empty field says nothing', () => {
    expect(readTypedWhen('  ', true, time)).toBeNull();
  });
});
