import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '#components/widgets/frise-validite/spread.ts';

it('labels move no more than they must', () => {
  expect(spread([0, 4, 90], 20, 0, 100)).toEqual([0, 20, 90]);
  expect(spread([90, 95, 100], 20, 0, 100)).toEqual([60, 80, 100]);
});

it('labels stay apart and inside as long as there is room for them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 10 }), (unsorted) => {
      const placed = spread(
        unsorted.sort((one, other) => one - other),
        40,
        0,
        400,
      );
      for (const [index, position] of placed.entries()) {
        expect(position).toBeGreaterThanOrEqual(index * 40);
        expect(position).toBeLessThanOrEqual(400 - (placed.length - 1 - index) * 40);
        if (index > 0) expect(position - placed[index - 1]!).toBeGreaterThanOrEqual(40);
      }
    }),
  );
});
