import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partNames } from '#rules';
import { pastedOffer } from '#components/widgets/numero-utilisateur/pasted.ts';

describe('what is offered for a text that landed in one field', () => {
  const row = { kind: 'row', parts: { codeCaf: '078', refTiers: '270075', rang: '1' } };

  it.each(['078\t270075\t1', '078;270075;1', '078 270075 1', ' 078\t270075\t1 '])(
    'spreads the spreadsheet row « %s » over the three fields, wherever it was pasted',
    (text) => {
      expect(pastedOffer('codeCaf', text)).toEqual(row);
      expect(pastedOffer('refTiers', text)).toEqual(row);
      expect(pastedOffer('rang', text)).toEqual(row);
    },
  );

  it('spreads two cells from the field they were pasted in', () => {
    expect(pastedOffer('refTiers', '1270075\t1')).toEqual({
      kind: 'row',
      parts: { refTiers: '1270075', rang: '1' },
    });
    expect(pastedOffer('rang', '270075\t1')).toBeNull();
  });

  it('spreads a row whose Code CAF lost its zero, and lets its field say so', () => {
    expect(pastedOffer('codeCaf', '78\t270075\t1')).toEqual({
      ...row,
      parts: { ...row.parts, codeCaf: '78' },
    });
  });

  it('offers to spread or check a whole number, and to check a damaged one', () => {
    expect(pastedOffer('rang', '078 0270075 0001')).toEqual({
      kind: 'number',
      parts: { codeCaf: '078', refTiers: '0270075', rang: '0001' },
    });
    expect(pastedOffer('codeCaf', '7802700750001')).toEqual({ kind: 'damaged-number' });
  });

  it('offers nothing for a part that reads, an empty field or a plain mistake', () => {
    expect(pastedOffer('refTiers', '27 00 75')).toBeNull();
    expect(pastedOffer('codeCaf', '')).toBeNull();
    expect(pastedOffer('rang', '12345')).toBeNull();
    expect(pastedOffer('codeCaf', '078\tabc\t1')).toBeNull();
  });

  it('never stumbles, and only ever offers what was typed', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 \t;]{0,24}$/));
    fc.assert(
      fc.property(fc.constantFrom(...partNames), text, (field, typed) => {
        const offer = pastedOffer(field, typed);
        if (offer?.kind !== 'row') return;
        for (const cell of Object.values(offer.parts)) expect(typed).toContain(cell);
      }),
    );
  });
});
