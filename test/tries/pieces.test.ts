import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordVariants } from '#rules';
import { formReader, pieces, textProblem } from '#tries';

describe('a form cut where it calls for attention', () => {
  it('keeps certain characters together, doubtful ones and white space apart', () => {
    expect(pieces('Kt7lO p', [4, 5])).toEqual([
      { kind: 'certain', text: 'Kt7' },
      { kind: 'doubtful', text: 'l' },
      { kind: 'doubtful', text: 'O' },
      { kind: 'space', text: ' ' },
      { kind: 'certain', text: 'p' },
    ]);
    expect(pieces('', [])).toEqual([]);
  });

  it('keeps alike characters of a long form together', () => {
    const long = 'lI'.repeat(13);
    expect(pieces(long.slice(0, 24), [1, 2])).toHaveLength(3);
    expect(
      pieces(
        `${long}a  `,
        [...long].map((_, index) => index + 1),
      ),
    ).toEqual([
      { kind: 'doubtful', text: long },
      { kind: 'certain', text: 'a' },
      { kind: 'space', text: '  ' },
    ]);
  });

  it('loses no character, emoji included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 1, max: 10 })),
        (form, positions) => {
          expect(
            pieces(form, positions)
              .map(({ text }) => text)
              .join(''),
          ).toBe(form);
        },
      ),
    );
  });
});

describe('forms read on demand', () => {
  it('makes only the forms that are asked for', () => {
    let made = 0;
    const read = formReader(
      (function* () {
        for (;;) yield `form ${(made += 1)}`;
      })(),
    );
    expect(read(2)).toEqual(['form 1', 'form 2']);
    expect(read(1)).toEqual(['form 1']);
    expect(made).toBe(2);
    expect(read(3)).toHaveLength(3);
  });

  it('stops at the last form', () => {
    const result = passwordVariants('lO');
    const read = formReader(result.ok ? result.variants() : []);
    expect(read(50)).toEqual(['lO', 'IO', 'l0', 'I0']);
    expect(read(3)).toEqual(['lO', 'IO', 'l0']);
  });
});

describe('why a text has no forms', () => {
  it.each([
    ['', null],
    ['lO', null],
    ['*l', null],
    [' l', null],
    ['*', { code: 'only-stars' }],
    ['****', { code: 'only-stars' }],
    [' \u00a0', { code: 'only-spaces' }],
    ['l'.repeat(500), null],
    ['😀'.repeat(501), { code: 'too-long', length: 501, maximum: 500 }],
  ])('« %s »', (text, problem) => {
    expect(textProblem(text)).toEqual(problem);
  });
});
