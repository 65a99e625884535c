import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/search/typed.ts';

describe('a word is said as it was typed', () => {
  it.each([
    ['rib', 'Changer de RIB', 'RIB'],
    ['cree', 'Créé hier', 'Créé'],
    ['mot de pase', 'mot de pase', 'mot de pase'],
    ['rib', '?!', 'rib'],
  ])('%s in « %s »: %s', (folded, text, typed) => {
    expect(asTyped(folded, text)).toBe(typed);
  });
});
