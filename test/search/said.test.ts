import { describe, expect, it } from 'vitest';
import { found } from '#search';
import { engine } from './small-site.ts';

const said = (query: string, place: { results: number; answered: boolean }) =>
  found(engine.search(query), place).replaceAll('\u00a0', ' ');

describe('what the search says of what it found', () => {
  it('counts, and tells what was done to the query', () => {
    expect(said('identifient RIB perdu', { results: 2, answered: false })).toBe(
      '2 résultats. Résultats pour « identifiant » (au lieu de « identifient »). Mot ignoré : RIB.',
    );
  });

  it('says that nothing matches, and what the site leaves to others', () => {
    expect(said('girafe', { results: 0, answered: false })).toBe(
      'Rien ne correspond à « girafe » sur ce site. Voyez l’index de A à Z.',
    );
    expect(said('mon loyer', { results: 0, answered: false })).toBe(
      'Rien ne correspond à « mon loyer » sur ce site. Voyez l’index de A à Z. Ce site ne traite pas de « loyer » : seulement de la connexion à Mon Compte Partenaire.',
    );
  });

  it('says nothing when an answer stands there, or before anything is typed', () => {
    expect(said('07802700750001', { results: 0, answered: true })).toBe('');
    expect(said('', { results: 0, answered: false })).toBe('');
  });
});
