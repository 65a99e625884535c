import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeUserNumber, readUserNumber, type PartName } from '#rules';
import { digitsOf, noise, typed } from './typing.ts';

const example = { codeCaf: '078', refTiers: '270075', rang: '1' };

const problemOf = (part: PartName, text: string) => {
  const answer = composeUserNumber({ ...example, [part]: text });
  return answer.ok ? undefined : answer.problems[part];
};

describe('composing a user number', () => {
  test('pads the third-party number to seven digits and the rank to four', () => {
    expect(composeUserNumber(example)).toEqual({
      ok: true,
      number: '07802700750001',
      display: '078 0270075 0001',
      zerosAdded: { refTiers: 1, rang: 3 },
    });
  });

  test.each([
    [
      'two digits are too short for a CAF code',
      'codeCaf',
      '78',
      { code: 'too-short', length: 2, expected: 3 },
    ],
    ['three digits are a CAF code', 'codeCaf', '078', undefined],
    [
      'four digits are too long for a CAF code',
      'codeCaf',
      '0781',
      { code: 'too-long', length: 4, maximum: 3 },
    ],
    ['six digits are a third-party number', 'refTiers', '270075', undefined],
    ['seven digits are a third-party number', 'refTiers', '0270075', undefined],
    [
      'eight digits are too long for one',
      'refTiers',
      '00270075',
      { code: 'too-long', length: 8, maximum: 7 },
    ],
    ['three digits are a rank', 'rang', '001', undefined],
    ['four digits are a rank', 'rang', '0001', undefined],
    ['five digits are too long for a rank', 'rang', '00001', { code: 'too-long', length: 5, maximum: 4 }],
    ['a CAF code cannot be 000', 'codeCaf', '000', { code: 'zero' }],
    [
      'a CAF code of zeros that is too short is too short first',
      'codeCaf',
      '00',
      { code: 'too-short', length: 2, expected: 3 },
    ],
    ['a third-party number cannot be 0', 'refTiers', '0', { code: 'zero' }],
    [
      'eight zeros are too long before they are zero',
      'refTiers',
      '00000000',
      { code: 'too-long', length: 8, maximum: 7 },
    ],
    ['a rank cannot be 0000', 'rang', '0000', { code: 'zero' }],
    ['a rank has no default', 'rang', '\u200b', { code: 'empty' }],
  ] as const)('%s', (_, part, text, problem) => {
    expect(problemOf(part, text)).toEqual(problem);
  });

  test.each([
    ['a letter after white space', ' 7O', 3, 'O'],
    ['a character outside the basic plane', '2😀3', 2, '😀'],
    ['one that follows such a character', '😀x', 1, '😀'],
    ['a half of a surrogate pair', '27\ud83d', 3, '\ud83d'],
    ['an Arabic-Indic digit', '1٢', 2, '٢'],
    ['a superscript', '²', 1, '²'],
    ['the character before full-width zero', '\uff0f', 1, '\uff0f'],
    ['the character after full-width nine', '\uff1a', 1, '\uff1a'],
    ['a combining accent', '1\u0301', 2, '\u0301'],
    ['a control character that is not white space', '1\u0000', 2, '\u0000'],
  ])('names %s and its place as typed', (_, text, position, character) => {
    expect(problemOf('refTiers', text)).toEqual({ code: 'forbidden-character', position, character });
  });

  test('says every wrong part at once', () => {
    expect(composeUserNumber({ codeCaf: '7A', refTiers: '12345678', rang: '' })).toEqual({
      ok: false,
      problems: {
        codeCaf: { code: 'forbidden-character', position: 2, character: 'A' },
        refTiers: { code: 'too-long', length: 8, maximum: 7 },
        rang: { code: 'empty' },
      },
    });
  });

  test('has no problem to say for the parts that are right', () => {
    const empty = { code: 'empty' };
    for (const part of ['codeCaf', 'refTiers', 'rang']) {
      expect(composeUserNumber({ ...example, [part]: '' })).toStrictEqual({
        ok: false,
        problems: { [part]: empty },
      });
    }
  });

  test('then reading gives the same parts back, whatever the spacing', () => {
    fc.assert(
      fc.property(
        digitsOf(3, 3),
        digitsOf(1, 7),
        digitsOf(1, 4),
        noise,
        (codeCaf, refTiers, rang, spaces) => {
          const composed = composeUserNumber({
            codeCaf: typed(codeCaf, spaces),
            refTiers: typed(refTiers, spaces),
            rang: typed(rang, spaces),
          });
          expect(composed.ok).toBe(true);
          if (!composed.ok) return;
          expect(composed.zerosAdded).toEqual({ refTiers: 7 - refTiers.length, rang: 4 - rang.length });
          expect(readUserNumber(composed.display)).toEqual({
            ok: true,
            number: composed.number,
            display: composed.display,
            codeCaf,
            refTiers: refTiers.padStart(7, '0'),
            numeroTiers: refTiers.replace(/^0+/, ''),
            rang: rang.padStart(4, '0'),
          });
        },
      ),
    );
  });

  test('keeps every digit typed, or says what is wrong', () => {
    const nearlyDigits = fc.string({
      unit: fc.constantFrom(...'0123456789', ' ', '\u00a0', '\uff17', 'O'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(nearlyDigits, nearlyDigits, nearlyDigits, (codeCaf, refTiers, rang) => {
        const composed = composeUserNumber({ codeCaf, refTiers, rang });
        if (!composed.ok) {
          expect(Object.keys(composed.problems)).not.toEqual([]);
          return;
        }
        const typedDigits = [codeCaf, refTiers, rang].map((text) =>
          text.normalize('NFKC').replaceAll(' ', ''),
        );
        const zeros = [0, composed.zerosAdded.refTiers, composed.zerosAdded.rang];
        expect(composed.display.split(' ')).toEqual(
          typedDigits.map((digits, part) => `${'0'.repeat(zeros[part] ?? 0)}${digits}`),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
