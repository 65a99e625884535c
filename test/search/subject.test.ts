import { describe, expect, it } from 'vitest';
import type { SearchData } from '#search';
import { indexData } from '../../src/search/keyword-index.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { relevance } from '../../src/search/subject.ts';
import { asTyped } from '../../src/search/typed.ts';
import { smallSite } from './small-site.ts';

const relevanceOf = (query: string, data: SearchData = smallSite) => {
  const { lexicon } = indexData(data);
  const readings = readQuery(query, lexicon);
  return relevance(
    readings.map((word) => ({ ...word, typed: asTyped(word.typed, query) })),
    lexicon,
  );
};

describe('how many words of a query the site must hold', () => {
  it.each(['mot de passe Netflix', 'netflix perdu bloqué', 'boîte vocale bloquée'])(
    'no part of « %s » is enough: that service has its own passwords',
    (query) => {
      expect(relevanceOf(query).least).toBe(Infinity);
    },
  );

  it.each([
    'identifiant loyer',
    'RIB perdu',
    'calculateur cinéma',
    'identifiant girafe',
    'compte cadeau',
    'blocage publicité',
  ])('one word of « %s » says nothing beside the subject of another site', (query) => {
    expect(relevanceOf(query).least).toBe(2);
  });

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
    expect(relevanceOf(query).least).toBe(1);
  });

  it.each(
    'cassée cassées cassé cassés rebooter amplifier mendier jaunir tordue tordues tordu tordus alarmant alarmante alarmants alarmantes jetable jetables risible risibles affreux affreuse affreuses'.split(
      ' ',
    ),
  )('« %s » is what happens to a subject', (word) => {
    expect(relevanceOf(`identifiant ${word}`).least).toBe(1);
  });

  it.each(
    'publicité publicités plombier plombiers bague fatigue clique gâteau château cadre jardin'.split(' '),
  )('« %s » is a subject of its own', (word) => {
    expect(relevanceOf(`identifiant ${word}`).least).toBe(2);
  });

  it('a word that the whole text holds is no other subject, nor one of two letters', () => {
    expect(relevanceOf('identifiant tableur').least).toBe(1);
    const { lexicon } = indexData(smallSite);
    const short = { typed: 'xy', roots: new Map<string, number>(), known: false };
    expect(relevance([short], lexicon).least).toBe(1);
    expect(relevance([{ ...short, typed: 'xyz' }], lexicon).least).toBe(2);
  });

  it('one of three subjects may be chance', () => {
    expect(relevanceOf('compte calculateur déclaration').least).toBe(2);
  });
});

describe('which words tell that this site was meant', () => {
  const papers = { ...smallSite, outside: ['', '', 'truc', 'handicap'] } as const;

  it('its own, in the plural too, or what is read as one of them', () => {
    expect(relevanceOf('identifiants bloqués').telling).toEqual([true, true]);
    expect(relevanceOf('sésame idantifiant').telling).toEqual([true, true]);
  });

  it('none that is at home in any subject, or only of the family of one', () => {
    expect(relevanceOf('handicap bloqueur', papers).telling).toEqual([false, false]);
  });

  it('none that it does not know', () => {
    expect(relevanceOf('girafe').telling).toEqual([false]);
  });
});

it('a subject of another site is named, not what happens to it', () => {
  expect(relevanceOf('girafe plantée 12').naming).toEqual([true, false, false]);
});

it('what happens to a subject is not counted among the subjects, nor an everyday word that the site names', () => {
  expect(relevanceOf('compte plantée rebootée').least).toBe(1);
  const everyday = { ...smallSite, outside: ['', '', 'compte', ''] } as const;
  expect(relevanceOf('compte perdu', everyday).naming).toEqual([false, true]);
});

it('every word of a query is of this site, or one is not', () => {
  expect(relevanceOf('identifiant bloqué').own).toBe(true);
  expect(relevanceOf('identifiant girafe').own).toBe(false);
  expect(relevanceOf('identifiant netflix').own).toBe(false);
});
