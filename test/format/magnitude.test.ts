import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { magnitude } from '#format';

const billion = 10n ** 9n;

describe('how large a count is, in words', () => {
  it.each<[bigint, string | null]>([
    [999_999n, null],
    [1_000_000n, 'un million'],
    [1_000_001n, 'plus d’un million'],
    [4_000_000n, '4 millions'],
    [1n << 30n, 'plus d’un milliard'],
    [4096n * billion, '4\u00a0096 milliards'],
    [10n ** 15n - 1n, 'plus de 999\u00a0999 milliards'],
    [10n ** 15n, 'un million de milliards'],
    [1n << 60n, 'plus d’un milliard de milliards'],
    [10n ** 21n - 1n, 'plus de 999 milliards de milliards'],
    [10n ** 21n, 'un nombre de 22 chiffres'],
    [1n << 200n, 'un nombre de 61 chiffres'],
  ])('%d: « %s »', (count, words) => {
    expect(magnitude(count)).toBe(words);
  });

  it('never says more than there is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1_000_000n, max: billion - 1n }), (count) => {
        const millions = Number(/\d+/.exec(magnitude(count) ?? '')?.[0] ?? 1);
        expect(BigInt(millions) * 1_000_000n <= count).toBe(true);
      }),
    );
  });
});
