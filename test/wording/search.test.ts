import { describe, expect, it } from 'vitest';
import {
  correctionText,
  ignoredText,
  nothingText,
  outsideText,
  resultCountText,
  suspectText,
  userNumberName,
} from '#wording';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the search says what it did', () => {
  it.each([
    [0, '0 résultat.'],
    [1, '1 résultat.'],
    [2, '2 résultats.'],
  ])('counts %i', (count, text) => {
    expect(resultCountText(count)).toBe(text);
  });

  it('calls a long number by its name', () => {
    expect(plain(userNumberName)).toBe('N° UTILISATEUR');
  });

  it('names the word taken and the word typed', () => {
    expect(plain(correctionText([{ typed: 'identifient', instead: 'identifiant' }]))).toBe(
      'Résultats pour « identifiant » (au lieu de « identifient »).',
    );
  });

  it('names every word taken', () => {
    const corrections = [
      { typed: 'conte', instead: 'compte' },
      { typed: 'bloker', instead: 'bloqué' },
    ];
    expect(plain(correctionText(corrections))).toBe(
      'Résultats pour « compte » (au lieu de « conte »), « bloqué » (au lieu de « bloker »).',
    );
  });

  it.each([
    [['RIB'], 'Mot ignoré : RIB.'],
    [['RIB', 'Netflix'], 'Mots ignorés : RIB, Netflix.'],
  ])('names what is left out: %j', (words, text) => {
    expect(plain(ignoredText(words))).toBe(text);
  });

  it('names what the site leaves to others', () => {
    expect(plain(outsideText(['APL', 'loyer']))).toBe(
      'Ce site ne traite pas de « APL », « loyer » : seulement de la connexion à Mon Compte Partenaire.',
    );
  });

  it('says that nothing matches, and where to look', () => {
    expect(plain(nothingText('cinéma'))).toBe(
      'Rien ne correspond à « cinéma » sur ce site. Voyez l’index de A à Z.',
    );
  });
});

describe('the part of a number to read again', () => {
  it('is told with its length when the groups typed show it', () => {
    expect(plain(suspectText([{ part: 'refTiers', length: 6 }]))).toBe(
      'À relire : Réf. Tiers (6 chiffres au lieu de 7).',
    );
  });

  it('is told among others when zeros alone show it', () => {
    expect(plain(suspectText([{ part: 'codeCaf' }, { part: 'rang' }]))).toBe(
      'À relire : Code CAF, Rang bailleur.',
    );
  });

  it('is every part when nothing shows it', () => {
    expect(plain(suspectText([]))).toBe(
      'Comptez les chiffres de chaque partie : Code CAF 3, Réf. Tiers 7 et Rang bailleur 4.',
    );
  });
});
