import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/search/distance.ts';

describe('slips between two words', () => {
  it.each([
    ['identifiant', 'identifiant', 0],
    ['identifian', 'identifiant', 1],
    ['identiffiant', 'identifiant', 1],
    ['identigiant', 'identifiant', 1],
    ['utilsiateur', 'utilisateur', 1],
    ['utiisatuer', 'utilisateur', 2],
    ['mail', 'courrier', 3],
  ])('%s → %s: %i', (typed, meant, slips) => {
    expect(distance(typed, meant, 2)).toBe(slips);
  });

  it('is the same both ways and never exceeds one more than its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const slips = distance(a, b, limit);
        expect(slips).toBe(distance(b, a, limit));
        expect(slips).toBeLessThanOrEqual(limit + 1);
        expect(slips === 0).toBe(a === b);
      }),
    );
  });
});
