import { describe, expect, it } from 'vitest';
import { indexData } from '../../src/search/keyword-index.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { leastHeld } from '../../src/search/subject.ts';
import { asTyped } from '../../src/search/typed.ts';
import { smallSite } from './small-site.ts';

const { lexicon } = indexData(smallSite);
const least = (query: string) =>
  leastHeld(readQuery(query, lexicon).words.map((word) => ({ ...word, typed: asTyped(word.typed, query) })));

describe('how much of a query the site must hold', () => {
  it.each(['mot de passe Netflix', 'netflix perdu bloqué', 'boîte vocale bloquée'])(
    'no part of « %s » is enough: that service has its own passwords',
    (query) => {
      expect(least(query)).toBe(Infinity);
    },
  );

  it.each(['identifiant loyer', 'RIB perdu', 'calculateur cinéma', 'identifiant girafe'])(
    'one word of « %s » says nothing beside the subject of another site',
    (query) => {
      expect(least(query)).toBe(2);
    },
  );

  it.each([
    'compte rebooté',
    'compte plantée',
    'calculateur rebooter',
    'blocage foutus',
    'compte affreux',
    'compte xy',
    'compte 12345',
    'compte bloqué',
  ])('one word of « %s » is enough: the rest is no other subject', (query) => {
    expect(least(query)).toBe(1);
  });
});
