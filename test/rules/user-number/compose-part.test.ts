import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePart, composeUserNumber, partLengths, partNames } from '#rules';

describe('one part of the user number, as it is typed', () => {
  it('takes the Code CAF as it is, at its exact length only', () => {
    expect(composePart('codeCaf', '07')).toEqual({
      ok: false,
      problem: { code: 'too-short', length: 2, expected: 3 },
      digits: '07',
    });
    expect(composePart('codeCaf', '078')).toEqual({ ok: true, digits: '078', zerosAdded: 0 });
    expect(composePart('codeCaf', '0781')).toEqual({
      ok: false,
      problem: { code: 'too-long', length: 4, maximum: 3 },
      digits: '0781',
    });
  });

  it('counts the zeros added in front of a Réf. Tiers and of a rank', () => {
    expect(composePart('refTiers', '270075')).toEqual({ ok: true, digits: '0270075', zerosAdded: 1 });
    expect(composePart('refTiers', '1270075')).toEqual({ ok: true, digits: '1270075', zerosAdded: 0 });
    expect(composePart('rang', '1')).toEqual({ ok: true, digits: '0001', zerosAdded: 3 });
  });

  it('keeps the digits read when they are all zeros, none when a character is no digit', () => {
    expect(composePart('rang', '00')).toEqual({ ok: false, problem: { code: 'zero' }, digits: '00' });
    expect(composePart('rang', '1a')).toMatchObject({ ok: false, digits: '' });
  });

  it('agrees with the whole number on every part, whatever is typed', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 ]{0,9}$/));
    fc.assert(
      fc.property(text, text, text, (codeCaf, refTiers, rang) => {
        const typed = { codeCaf, refTiers, rang };
        const whole = composeUserNumber(typed);
        const parts = partNames.map((part) => composePart(part, typed[part]));
        expect(parts.every(({ ok }) => ok)).toBe(whole.ok);
        if (whole.ok) expect(parts.map(({ digits }) => digits).join('')).toBe(whole.number);
        for (const [index, part] of parts.entries()) {
          const name = partNames[index]!;
          if (part.ok) expect(part.digits).toHaveLength(partLengths[name]);
          else expect(whole).toMatchObject({ problems: { [name]: part.problem } });
        }
      }),
    );
  });
});
