import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitGroups, groupedDigits } from '#format';

describe('digits in groups', () => {
  test('of a user number', () => {
    expect(groupedDigits('07802700750001', [3, 7, 4])).toBe('078\u00a00270075\u00a00001');
  });

  test.each([
    ['a short text fills the first groups', '0781', ['078', '1']],
    ['a whole first group alone', '078', ['078']],
    ['a long text overflows the last', '078027007500012', ['078', '0270075', '00012']],
    ['nothing gives no group', '', []],
  ])('%s', (_, digits, groups) => {
    expect(digitGroups(digits, [3, 7, 4])).toEqual(groups);
  });

  test('lose no digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d*$/), fc.array(fc.integer({ min: 1, max: 5 })), (digits, lengths) => {
        expect(digitGroups(digits, lengths).join('')).toBe(digits);
      }),
    );
  });
});
