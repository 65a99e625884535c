import { describe, expect, it } from 'vitest';
import { joinFigures } from '../../src/search/figures.ts';

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
