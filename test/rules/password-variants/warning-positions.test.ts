import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordVariants, warningPositions, type Warning } from '#rules';

describe('where a warning applies', () => {
  it.each<[string, Warning, number[]]>([
    ['  lO', 'leading-space', [1, 2]],
    ['l O ', 'trailing-space', [4]],
    [' l  O ', 'inner-space', [3, 4]],
    ['   ', 'leading-space', [1, 2, 3]],
    ['   ', 'trailing-space', [1, 2, 3]],
    ['   ', 'inner-space', []],
    ['lO\u00a0', 'non-ascii', [3]],
    ['😀éa', 'non-ascii', [1, 2]],
    ['1 o|', 'look-alike-outside-document', [1, 3, 4]],
    ['lIO0', 'look-alike-outside-document', []],
  ])('in « %s », %s: characters %j', (text, warning, positions) => {
    expect(warningPositions(text, warning)).toEqual(positions);
  });

  it('a warning is given exactly when it applies somewhere', () => {
    const codes: Warning[] = [
      'leading-space',
      'trailing-space',
      'inner-space',
      'non-ascii',
      'look-alike-outside-document',
    ];
    const characters = fc.constantFrom(' ', '\u00a0', '\t', 'l', 'O', '1', 'o', '|', 'é', '\u0007', '*');
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 1 }), (text) => {
        const result = passwordVariants(text);
        const located = codes.filter((code) => warningPositions(text, code).length > 0);
        expect(result.ok && result.warnings).toEqual(located);
      }),
    );
  });
});
