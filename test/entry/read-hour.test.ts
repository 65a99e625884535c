import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHour } from '#entry';

describe('a typed hour', () => {
  it.each([
    '9:40',
    '09:40',
    '9h40',
    '9 h 40',
    '9 H 40',
    '9h40min',
    '9 h 40 min',
    '9 heures 40 minutes',
    '940',
    '0940',
    '9.40',
    ' 9 : 40 ',
    '９:４０',
    '9\u00a0h\u00a040',
  ])('« %s » is 9 h 40', (text) => expect(readHour(text)).toEqual({ ok: true, time: '09:40' }));

  it.each([
    ['9h', '09:00'],
    ['9', '09:00'],
    ['midi', '12:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['000', '00:00'],
    ['1 heure', '01:00'],
  ])('« %s » is %s', (text, time) => expect(readHour(text)).toEqual({ ok: true, time }));

  it.each([
    ['', { code: 'empty' }, null],
    [' ', { code: 'empty' }, null],
    ['1'.repeat(200), { code: 'too-long', length: 200, maximum: 20 }, null],
    ['9 🎉', { code: 'unexpected-character', position: 3, character: '🎉' }, null],
    ['24:00', { code: 'hours-out-of-range', position: 1, hours: 24 }, null],
    ['9:60', { code: 'minutes-out-of-range', position: 3, minutes: 60 }, null],
    ['960', { code: 'minutes-out-of-range', position: 2, minutes: 60 }, null],
    ['minuit', { code: 'unknown-word', position: 1, word: 'minuit' }, null],
    ['h', { code: 'unknown-word', position: 1, word: 'h' }, null],
    ['9 pm', { code: 'unknown-word', position: 3, word: 'pm' }, null],
    ['9 h h', { code: 'unknown-word', position: 5, word: 'h' }, null],
    ['9:4', { code: 'minutes-incomplete', position: 3 }, '09:04'],
    ['12345', { code: 'unreadable', position: 1 }, null],
    ['/', { code: 'empty' }, null],
    ['9:40:12', { code: 'unreadable', position: 6 }, '09:40'],
  ])('« %s » is answered with its place and its repair', (text, problem, proposal) => {
    expect(readHour(text)).toEqual({ ok: false, problem, proposal });
  });

  it('of any text is an hour of the day or a problem placed inside the text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9]{0,3}[ :h.]{0,2}[0-9]{0,3} ?(min|h)?$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const answer = readHour(text);
        const { length } = [...text];
        if (answer.ok) expect(answer.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        else if ('position' in answer.problem) {
          expect(answer.problem.position).toSatisfy((at: number) => at >= 1 && at <= length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
