import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedDigits, readUserNumber } from '#rules';

const suggestionsFor = (text: string) => {
  const answer = readUserNumber(text);
  return answer.ok ? [] : answer.suggestions;
};

describe('the digits that a suggestion changes', () => {
  test.each([
    ['a leading zero lost, and the two other readings', '7802700750001', [[4], [1], [11]]],
    [
      'three zeros before the third-party number',
      '07827012341',
      [
        [4, 5, 6],
        [11, 12, 13],
      ],
    ],
    ['letters read as digits, separators not counted', 'O78-027OO75-OOOl', [[1, 7, 8, 11, 12, 13, 14]]],
    ['nothing but separators', '078.0270075.0001', [[]]],
    ['white space and full-width digits are no change', ' ０78 027-0075 000I', [[14]]],
  ])('%s', (_, text, changed) => {
    expect(suggestionsFor(text).map((suggestion) => changedDigits(text, suggestion))).toEqual(changed);
  });

  test('the others are the digits typed, in their order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'12345678900Ol- '), minLength: 8, maxLength: 17 });
    fc.assert(
      fc.property(text, (typed) => {
        for (const suggestion of suggestionsFor(typed)) {
          const changed = new Set(changedDigits(typed, suggestion));
          const kept = Array.from(suggestion.number).filter((_, index) => !changed.has(index + 1));
          expect(kept.join('')).toBe(typed.replace(/\D/g, ''));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
