import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRank, progressOf, rankRanges } from '#tries';

describe('how far the tries have gone', () => {
  it.each<[bigint, number[], number | null, boolean]>([
    [0n, [], null, false],
    [4n, [], 1, false],
    [4n, [1], 2, false],
    [4n, [1, 3], 2, false],
    [4n, [2, 3], 1, false],
    [4n, [1, 2, 3], 4, false],
    [4n, [1, 2, 3, 4], null, true],
    [1n << 60n, [1, 2, 3, 4, 5], 6, false],
  ])('of %d forms, %j refused: the next is %j', (total, refused, next, exhausted) => {
    const progress = progressOf(total, refused);
    expect(nextRank(progress)).toBe(next);
    expect(progress).toEqual({ total, refused, tried: refused.length, exhausted });
  });

  it('tells ranks in a row as ranges', () => {
    expect(rankRanges([])).toEqual([]);
    expect(rankRanges([1, 2, 3, 5, 7, 8])).toEqual([
      [1, 3],
      [5, 5],
      [7, 8],
    ]);
  });

  it('loses no rank in the ranges', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (ranks) => {
        const sorted = [...ranks].sort((a, b) => a - b);
        const told = rankRanges(sorted).flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(told).toEqual(sorted);
      }),
    );
  });
});
