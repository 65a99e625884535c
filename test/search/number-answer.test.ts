import { describe, expect, it } from 'vitest';
import { numberIn } from '../../src/search/number-in.ts';
import { numberLinkTexts } from '#wording';
import { numberAnswer } from '../../src/search/number-answer.ts';
import { suspectParts } from '../../src/search/suspect-parts.ts';

const said = (typed: string) => numberAnswer(typed).sentences.join(' ').replaceAll('\u00a0', ' ');

describe('a number typed in the search', () => {
  it.each(['07802700750001', '078 0270075 0001', '078-0270075-0001', '078.0270075.0001'])(
    '%s shows its three parts and opens the calculator',
    (typed) => {
      const { lead, rows, link } = numberAnswer(typed);
      expect(lead).toBe('078 0270075 0001');
      expect(rows).toEqual([
        ['Code CAF', '078'],
        ['Réf. Tiers', '0270075'],
        ['Rang bailleur', '0001'],
      ]);
      expect(link.address).toBe('outils/numero-utilisateur/#07802700750001');
    },
  );

  it.each([
    ['078 0270075 0001', '078 0270075 0001', '', '07802700750001', numberLinkTexts.right],
    [
      '078 270075 0001',
      '078 270075 0001',
      '13 chiffres : il en manque 1. Un numéro en compte 14. À relire : Réf. Tiers (6 chiffres au lieu de 7). 2 corrections possibles, aucune n’est appliquée : comparez avec NIMS.',
      '0782700750001',
      numberLinkTexts.wrong,
    ],
    [
      '12345',
      '12345',
      '5 chiffres : il en manque 9. Un numéro en compte 14. Comptez les chiffres de chaque partie : Code CAF 3, Réf. Tiers 7 et Rang bailleur 4.',
      '12345',
      numberLinkTexts.wrong,
    ],
    [
      '07800000000001',
      '07800000000001',
      'Réf. Tiers, chiffres 4 à 10 : rien que des zéros. Relisez cette partie : par prudence, des zéros seuls sont refusés.',
      '07800000000001',
      numberLinkTexts.wrong,
    ],
  ])('« %s » is told whole, and goes on in the calculator', (typed, lead, sentences, digits, text) => {
    const answer = numberAnswer(typed);
    expect([answer.kind, answer.lead, said(typed)]).toEqual(['number', lead, sentences]);
    expect(answer.link).toEqual({ address: `outils/numero-utilisateur/#${digits}`, text });
  });

  it('with a digit less says which part is suspect, and offers repairs without applying one', () => {
    const { rows } = numberAnswer('078 270075 0001');
    expect(said('078 270075 0001')).toContain('il en manque 1');
    expect(said('078 270075 0001')).toContain('Réf. Tiers (6 chiffres au lieu de 7)');
    expect(rows?.[0]).toEqual(['si des zéros manquent devant la Réf. Tiers', '07802700750001']);
  });

  it('with a digit more says which part is suspect', () => {
    expect(said('078 0270075 00001')).toContain('Rang bailleur (5 chiffres au lieu de 4)');
    expect(said('078002700750001')).toContain('1 de trop');
  });

  it('of zeros alone names the part', () => {
    expect(said('07800000000001')).toContain('Réf. Tiers, chiffres 4 à 10');
  });
});

describe('the suspect part of a number', () => {
  it.each([
    ['78 0270075 0001', ['codeCaf']],
    ['078 270075 0001', ['refTiers']],
    ['078 0270075 1', ['rang']],
    ['078002700750001', ['codeCaf', 'refTiers']],
    ['178002700750001', ['refTiers']],
    ['7802700750001', ['refTiers', 'codeCaf', 'rang']],
    ['07802700750001', []],
    ['123456789012345678', []],
  ])('%s: %j', (typed, parts) => {
    expect(suspectParts(typed).map(({ part }) => part)).toEqual(parts);
  });
});

describe('a query holds a number', () => {
  it.each([
    ['07802700750001', '07802700750001'],
    ['numéro 078 0270075 0001 refusé', '078 0270075 0001'],
    ['27007', '27007'],
    ['1234', undefined],
    ['numéro 27007', undefined],
    ['10/03/2026', undefined],
    ['24 h', undefined],
  ])('%s → %s', (query, number) => {
    expect(numberIn(query)).toBe(number);
  });
});
