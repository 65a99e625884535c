import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, placeLabels } from '#components/widgets/frise-validite/place-labels.ts';

const WIDTH = 768;

describe('the labels above the bar', () => {
  it('stand on one lane when they are apart, the last one turned inwards', () => {
    expect(
      placeLabels(
        [
          { x: 0, width: 100 },
          { x: 400, width: 100 },
          { x: WIDTH, width: 100 },
        ],
        WIDTH,
      ),
    ).toEqual([
      { lane: 0, anchor: 'start' },
      { lane: 0, anchor: 'start' },
      { lane: 0, anchor: 'end' },
    ]);
  });

  it('climb so that no leader crosses a nearer text', () => {
    expect(
      placeLabels(
        [
          { x: 0, width: 100 },
          { x: 20, width: 100 },
          { x: 40, width: 100 },
        ],
        WIDTH,
      ).map(({ lane }) => lane),
    ).toEqual([2, 1, 0]);
  });

  it('keep a lane each when there is no room at all', () => {
    expect(
      placeLabels(
        [
          { x: 0, width: 900 },
          { x: 5, width: 900 },
        ],
        WIDTH,
      ).map(({ lane }) => lane),
    ).toEqual([0, 1]);
  });

  it('never touch one another nor a leader, wherever they point', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: WIDTH }),
      width: fc.integer({ min: 40, max: 190 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 7 }), (unsorted) => {
        const labels = unsorted.sort((one, other) => one.x - other.x);
        const placed = placeLabels(labels, WIDTH).map((place, index) => {
          const { x, width } = labels[index]!;
          const left = place.anchor === 'start' ? x + GAP : x - GAP - width;
          return { ...place, x, left, right: left + width };
        });
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(WIDTH);
          for (const other of placed) {
            if (one === other) continue;
            if (one.lane === other.lane)
              expect(one.right <= other.left || other.right <= one.left).toBe(true);
            if (one.lane > other.lane) expect(one.x <= other.left || one.x >= other.right).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
