import { describe, expect, it } from 'vitest';
import { readUserNumber } from '#rules';
import { combSlots, numberSlots } from '#components/widgets/numero-utilisateur/comb-slots.ts';
import { partSlots, type Slot } from '#components/widgets/numero-utilisateur/slots.ts';

const signs = { typed: '', added: '+', empty: '_', wrong: '!' } as const;
const drawn = (slots: readonly Slot[]): string =>
  slots.map(({ digit, origin }) => `${digit}${signs[origin]}`).join(' ');
const comb = (text: string): string[] => combSlots(text, readUserNumber(text)).map(drawn);

describe('the places of one part', () => {
  it.each([
    ['codeCaf', '', '_ _ _'],
    ['codeCaf', '07', '0 7 _'],
    ['codeCaf', '078', '0 7 8'],
    ['refTiers', '270075', '0+ 2 7 0 0 7 5'],
    ['refTiers', '12345678', '_ _ _ _ _ _ _'],
    ['refTiers', '27l', '_ _ _ _ _ _ _'],
    ['rang', '1', '0+ 0+ 0+ 1'],
    ['rang', '00', '_ _ 0 0'],
  ] as const)('%s « %s » stand as %s', (part, text, expected) => {
    expect(drawn(partSlots(part, text))).toBe(expected);
  });
});

describe('the comb of a number being checked', () => {
  it('waits empty in three groups', () => {
    expect(comb('')).toEqual(['_ _ _', '_ _ _ _ _ _ _', '_ _ _ _']);
  });

  it('leaves empty what is missing', () => {
    expect(comb('780 2700750001')).toEqual(['7 8 0 2 7 0 0 7 5 0 0 0 1 _']);
  });

  it('cuts a number that reads in its groups, whatever its spacing and width', () => {
    expect(comb('078 0270075 0001')).toEqual(['0 7 8', '0 2 7 0 0 7 5', '0 0 0 1']);
  });

  it('marks the digits in excess, a part of zeros and the wrong character', () => {
    expect(comb('078027007500012')).toEqual(['0 7 8 0 2 7 0 0 7 5 0 0 0 1 2!']);
    expect(comb('07802700750000').at(-1)).toBe('0! 0! 0! 0!');
    expect(comb('O78')).toEqual(['O! 7 8']);
  });

  it('draws nothing of a text too long to be looked at so', () => {
    expect(comb('1'.repeat(28))).toHaveLength(1);
    expect(comb('1'.repeat(29))).toEqual([]);
  });

  it('marks the zeros added to a suggested number', () => {
    expect(numberSlots('07802700750001', [1]).map(drawn)).toEqual(['0+ 7 8', '0 2 7 0 0 7 5', '0 0 0 1']);
    expect(numberSlots('07802700750001', [11, 12]).map(drawn).at(-1)).toBe('0+ 0+ 0 1');
  });
});
