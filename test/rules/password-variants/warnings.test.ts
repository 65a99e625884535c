import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordVariants } from '#rules';

const warningsOf = (text: string, lookAlikes: 'document' | 'extended' = 'document') => {
  const answer = passwordVariants(text, lookAlikes);
  return answer.ok ? answer.warnings : [];
};

describe('what a typed password warns of', () => {
  test.each([
    ['nothing in plain letters, digits and signs', 'Kt7lO0~!', []],
    ['white space alone: before and after', ' ', ['leading-space', 'trailing-space']],
    ['two spaces alone: before and after, not inside', '  ', ['leading-space', 'trailing-space']],
    ['a space before', ' ab', ['leading-space']],
    ['a line break after', 'ab\n', ['trailing-space']],
    ['a tabulation inside', 'a\tb', ['inner-space']],
    ['spaces everywhere', ' a  b ', ['leading-space', 'trailing-space', 'inner-space']],
    ['a no-break space, which is not ASCII either', 'ab\u00a0', ['trailing-space', 'non-ascii']],
    ['next line U+0085, white space though \\s ignores it', '\u0085ab', ['leading-space', 'non-ascii']],
    ['a byte order mark, not white space though \\s takes it', '\ufeffab', ['non-ascii']],
    ['a zero-width space, not white space', 'a\u200bb', ['non-ascii']],
    ['the last printable character is ASCII', '~', []],
    ['delete, a control character, is not counted as such', '\u007f', ['non-ascii']],
    ['escape, a control character', 'a\u001bb', ['non-ascii']],
    ['null', '\u0000', ['non-ascii']],
    ['vertical tabulation is white space, hence no more', '\u000bab', ['leading-space']],
    ['the character before tabulation', '\u0008', ['non-ascii']],
    ['the character after carriage return', '\u000e', ['non-ascii']],
    ['a character outside the basic plane', '😀', ['non-ascii']],
    ['one, small o and bar, outside the note', '1', ['look-alike-outside-document']],
    ['a small o', 'o', ['look-alike-outside-document']],
    ['a bar', '|', ['look-alike-outside-document']],
    [
      'all of them, in order',
      ' é o ',
      ['leading-space', 'trailing-space', 'inner-space', 'non-ascii', 'look-alike-outside-document'],
    ],
  ])('%s', (_, text, warnings) => {
    expect(warningsOf(text)).toEqual(warnings);
    expect(warningsOf(text, 'extended')).toEqual(warnings);
  });

  test('agree with a reading character by character', () => {
    const text = fc.string({
      unit: fc.constantFrom(...' \t\u00a0\u0085\u2003\u200b\ufeff\u0007\u007fabo1|é'),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (typed) => {
        const white = Array.from(typed, (character) => /\p{White_Space}/u.test(character));
        const warnings = warningsOf(typed);
        expect(warnings.includes('leading-space')).toBe(white[0]);
        expect(warnings.includes('trailing-space')).toBe(white.at(-1));
        const first = white.indexOf(false);
        const inner = first >= 0 && white.slice(first, white.lastIndexOf(false)).includes(true);
        expect(warnings.includes('inner-space')).toBe(inner);
        const odd = Array.from(typed).some((character, index) => {
          const code = character.codePointAt(0) ?? 0;
          return code > 126 || (code < 32 && !white[index]);
        });
        expect(warnings.includes('non-ascii')).toBe(odd);
      }),
      { numRuns: 300 },
    );
  });
});
