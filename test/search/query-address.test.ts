import { describe, expect, it } from 'vitest';
import { isPrivate, queryIn, searchAddress } from '#search';

describe('where a query stands in the address', () => {
  it('is after the question mark, to be shared', () => {
    expect(searchAddress('mdp perdu & plus')).toBe('recherche/?q=mdp%20perdu%20%26%20plus');
  });

  it.each([
    ['1234567', false],
    ['12345678', true],
    ['12 345', false],
    ['078 0270075 0001', true],
    ['numéro 078-0270075-0001', true],
    ['F20 et A10', false],
  ])('is after the hash from eight digits on: « %s » %s', (query, hidden) => {
    expect(isPrivate(query)).toBe(hidden);
    expect(searchAddress(query)).toMatch(hidden ? /^recherche\/#q=/ : /^recherche\/\?q=/);
  });

  it('holds half a character no better than an address can', () => {
    expect(searchAddress('perdu \ud800')).toBe('recherche/?q=perdu%20%EF%BF%BD');
  });

  it.each(['mdp perdu', '078 0270075 0001', 'a+b & c = d ? #e', '100 %', 'réf. tiers'])(
    'is read back as typed: « %s »',
    (query) => {
      const { search, hash } = new URL(searchAddress(query), 'https://exemple.fr/');
      expect(queryIn({ search, hash })).toBe(query);
    },
  );

  it('is empty when there is none', () => {
    expect(queryIn({ search: '', hash: '#a-z' })).toBe('');
    expect(queryIn({ search: '?q=login', hash: '#a-z' })).toBe('login');
    expect(queryIn({ search: '?q=%20login%20', hash: '' })).toBe('login');
  });
});
