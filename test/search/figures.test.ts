import { describe, expect, it } from 'vitest';
import { figureLike, joinFigures } from '../../src/search/figures.ts';

describe('a count and its unit are one word', () => {
  it.each([
    ['24 heures', '24h'],
    ['24 hrs', '24h'],
    ['deux mois', '2mois'],
    ['10 minutes', '10min'],
    ['3 sem', '3semaine'],
    ['5 tentatives', '5essai'],
    ['quatre caracteres', '4chiffre'],
    ['entre 3 et 4 h', 'entre 3 et 4h'],
    ['3 a 4 h', '3h 4h'],
    ['3-4 heures', '3h 4h'],
    ['quinze jours', '2semaine'],
    ['un jour', '24h'],
    ['12 jours', '12jour'],
    ['7 fiches', '7 fiches'],
  ])('« %s » is read « %s »', (typed, read) => {
    expect(joinFigures(typed)).toBe(read);
  });
});

describe('a figure that the site does not hold', () => {
  it.each([
    ['13chiffre', ['chiffr', '14chiffre'], ['chiffres', '14h']],
    ['12h', ['24h'], ['12', '24hier']],
    ['14', ['14chiffre'], ['4chiffre', '14']],
    ['078', ['3chiffre'], ['078', '78h']],
  ])('« %s » is searched by %j, not by %j', (typed, by, not) => {
    const like = figureLike(typed)!;
    expect(by.every((root) => like.test(root))).toBe(true);
    expect(not.some((root) => like.test(root))).toBe(false);
  });

  it('is none when it begins as a word', () => {
    expect(figureLike('f20')).toBeUndefined();
    expect(figureLike('mail')).toBeUndefined();
    expect(figureLike('14a5')).toBeUndefined();
  });
});

describe('each way of typing a unit is one unit', () => {
  it.each([
    ['3h', 'h hr hrs heure heures'],
    ['3min', 'mn min minute minutes'],
    ['3jour', 'j jr jrs jour jours'],
    ['3semaine', 'sem semaine semaines'],
    ['3mois', 'mois'],
    ['3chiffre', 'chiffre chiffres caractere caracteres'],
    ['3essai', 'essai essais tentative tentatives fois'],
  ])('%s: %s', (joined, units) => {
    for (const unit of units.split(' ')) expect(joinFigures(`3 ${unit}`)).toBe(joined);
  });

  it.each(
    'x3h hh ahr heuress mnx amin jx xjours semx asem amois chiffress xchiffre essaiss xfois'.split(' '),
  )('« %s » is none', (word) => {
    expect(joinFigures(`3 ${word}`)).toBe(`3 ${word}`);
  });

  it('counts days as the French do', () => {
    expect(joinFigures('8 jours')).toBe('1semaine');
    expect(joinFigures('14 jours')).toBe('2semaine');
    expect(joinFigures('15 jours')).toBe('2semaine');
    expect(joinFigures('1 jour')).toBe('24h');
    expect(joinFigures('16 jours')).toBe('16jour');
  });

  it('reads numbers in letters', () => {
    const written = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze';
    expect(written.split(' ').map((each) => joinFigures(`${each} essais`))).toEqual(
      written.split(' ').map((_, value) => `${value}essai`),
    );
  });
});
