import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUserNumber } from '#rules';
import { noise, typed } from './typing.ts';

const suggested = (text: string) => {
  const answer = readUserNumber(text);
  return answer.ok ? [] : answer.suggestions;
};

describe('reading a user number', () => {
  test.each([
    ['thirteen digits miss one', '7812345678901', { code: 'too-short', length: 13, missing: 1 }],
    ['fifteen digits have one too many', '078123456789012', { code: 'too-long', length: 15, excess: 1 }],
    ['white space alone is empty', '\u2003\u200b\n', { code: 'empty' }],
    [
      'the first forbidden character wins over the length',
      '07x8y',
      { code: 'forbidden-character', position: 3, character: 'x' },
    ],
    [
      'its place counts code points as typed',
      ' 0😀',
      { code: 'forbidden-character', position: 3, character: '😀' },
    ],
    ['the CAF code is the first part said to be zero', '00000000000000', { code: 'zero', part: 'codeCaf' }],
    ['then the third-party number', '07800000000000', { code: 'zero', part: 'refTiers' }],
    ['then the rank', '07802700750000', { code: 'zero', part: 'rang' }],
    [
      'too many zeros are too long before they are zero',
      '000000000000000',
      { code: 'too-long', length: 15, excess: 1 },
    ],
  ] as const)('%s', (_, text, problem) => {
    expect(readUserNumber(text)).toMatchObject({ ok: false, problem });
  });

  test('fourteen digits in any spacing give the three parts', () => {
    expect(readUserNumber('０78\u202f027\u00ad0075\t0001')).toEqual({
      ok: true,
      number: '07802700750001',
      display: '078 0270075 0001',
      codeCaf: '078',
      refTiers: '0270075',
      numeroTiers: '270075',
      rang: '0001',
    });
  });

  test('reads the same digits whatever is pasted around them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]{14}$/), noise, (digits, spaces) => {
        expect(readUserNumber(typed(digits, spaces))).toMatchObject({ ok: true, number: digits });
      }),
    );
  });
});

describe('the numbers suggested for a wrong one', () => {
  test.each([
    ['nothing for a few digits', '0781', []],
    ['nor at seven, which leave no third-party number', '0781234', []],
    ['eight digits: the third-party number has one', '07850001', [['07800000050001', 'tiers-not-padded']]],
    [
      'ten digits: only the third-party number may be short',
      '0782700751',
      [['07800002700751', 'tiers-not-padded']],
    ],
    [
      'eleven digits: the rank may have one',
      '07827007512',
      [
        ['07800027007512', 'tiers-not-padded'],
        ['07827007510002', 'rang-not-padded'],
      ],
    ],
    [
      'thirteen digits without a leading zero: three ways',
      '7802700750001',
      [
        ['78002700750001', 'tiers-not-padded'],
        ['07802700750001', 'leading-zero-lost'],
        ['78027007500001', 'rang-not-padded'],
      ],
    ],
    [
      'thirteen digits starting with 0: no zero was lost',
      '0780270075001',
      [
        ['07800270075001', 'tiers-not-padded'],
        ['07802700750001', 'rang-not-padded'],
      ],
    ],
    ['none that would have a part of zeros', '07800000000', []],
    [
      'one, when the other repairs would leave a part of zeros',
      '1110000000001',
      [['01110000000001', 'leading-zero-lost']],
    ],
    ['nothing for too many digits', '078027007500011', []],
    ['nothing for a part of zeros', '07800000000001', []],
    ['nothing for an empty text', '', []],
  ])('%s', (_, text, expected) => {
    const reasons = suggested(text).map(({ number, reason }) => [number, reason]);
    expect(reasons).toEqual(expected);
  });

  test.each([
    ['letters that look like digits', 'O78o27OO75OOOl'],
    ['a capital i and a bar', '0780270075000|'],
    ['every separator', '0-7\u20108\u20110\u20132\u20147.0/0_7,5;0:001'],
    ['white space, invisible characters and full-width digits among them', '０78 0270075\u200b-0001'],
  ])('after a forbidden character: %s', (_, text) => {
    expect(suggested(text).map(({ reason }) => reason)).toEqual(['look-alikes-or-separators']);
    expect(suggested(text)[0]?.number).toMatch(/^0780270075000[01]$/);
  });

  test.each([
    ['another letter', '07802700750001x'],
    ['a minus sign that is no hyphen', '078\u22120270075\u22120001'],
    ['a lower-case i', '0780270075000i'],
    ['a plus', '+07802700750001'],
    ['thirteen digits', '078-0270075-001'],
    ['fifteen digits', '078-0270075-00011'],
    ['a part of zeros', '078-0000000-0001'],
  ])('nothing after a forbidden character with %s', (_, text) => {
    expect(suggested(text)).toEqual([]);
  });

  const nearly = fc.string({
    unit: fc.constantFrom(...'0123456789', ...'00011', ...'Ol|-. '),
    maxLength: 18,
  });

  test('always read as valid, are never repeated and never lose a digit', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const suggestions = suggested(text);
        for (const { number } of suggestions)
          expect(readUserNumber(number)).toMatchObject({ ok: true, number });
        expect(new Set(suggestions.map(({ number }) => number)).size).toBe(suggestions.length);
        const kept = text
          .replace(/[Oo]/g, '0')
          .replace(/[lI|]/g, '1')
          .replace(/[^1-9]/g, '');
        for (const { number } of suggestions) expect(number.replace(/0/g, '')).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });
});
