import { describe, expect, it } from 'vitest';
import { guesses, slipsAway, soundingLike } from '../../src/search/guesses.ts';
import type { KnownWord } from '../../src/search/lexicon.ts';
import { readSayings } from '../../src/search/sayings.ts';

const name = (spelled: string, folded = spelled): KnownWord => ({
  spelled,
  folded,
  root: folded,
  names: 1,
  held: [],
});
const sayings = readSayings({ synonyms: [['refusé', 'rejeté']], outside: ['', '', '', ''] });
const site = guesses(
  [
    name('identifiant'),
    name('courrier'),
    name('mail'),
    name('compte'),
    name('conte'),
    name('reçu', 'recu'),
    name('nims'),
    name('ctr'),
  ],
  sayings,
);
const near = (typed: string, alone = false) => slipsAway(typed, site, alone);

describe('the word a few slips away', () => {
  it.each([
    ['identifian', 'identifiant', 1],
    ['identiffiannt', 'identifiant', 2],
    ['courier', 'courrier', 1],
    ['courriers', 'courrier', 0],
    ['maik', 'mail', 1],
    ['mai', 'mail', 1],
    ['amil', 'mail', 1],
    ['ompte', 'compte', 1],
    ['compte', 'compte', 0],
    ['rejette', 'rejeté', 1],
    ['ceoptm', 'compte', 1],
    ['xcourier', 'courrier', 2],
  ])('« %s » is %s, %i away', (typed, spelled, slips) => {
    expect(near(typed)).toMatchObject({ guess: { spelled }, slips });
  });

  it.each(['ma', 'xmail', 'tail', 'malle', 'cinema', 'corrie', 'f20', 'zzentifiant', 'ct'])(
    'no word is near « %s »',
    (typed) => {
      expect(near(typed)).toBeUndefined();
    },
  );

  it('is a slip further when nothing else was typed and it begins as a name does', () => {
    expect(near('corrie', true)?.guess.spelled).toBe('courrier');
    expect(near('curlier', true)).toBeUndefined();
    expect(near('idenfian', true)?.guess.spelled).toBe('identifiant');
  });

  it('is never a saying when it is a slip further', () => {
    expect(near('rejert', true)?.guess.spelled).toBeUndefined();
  });

  it('begins as what was typed, of two as near', () => {
    const two = guesses([name('tonte'), name('conte')], sayings);
    expect(slipsAway('monte', two)).toBeUndefined();
    expect(slipsAway('conted', two)?.guess.spelled).toBe('conte');
    expect(slipsAway('donte', guesses([name('tonte'), name('odnte')], sayings))?.guess.spelled).toBe('odnte');
  });
});

describe('the word that sounds so', () => {
  it.each([
    ['courié', 'courrier'],
    ['ressu', 'reçu'],
    ['idantifient', 'identifiant'],
    ['rejetter', 'rejeté'],
    ['kont', 'compte'],
  ])('« %s » sounds as « %s »', (typed, spelled) => {
    expect(soundingLike(typed, site)?.spelled).toBe(spelled);
  });

  it('begins as what was typed, of two that sound the same', () => {
    const two = guesses([name('kompte'), name('compte')], sayings);
    expect(soundingLike('conte', two)?.spelled).toBe('compte');
    expect(soundingLike('qonte', two)?.spelled).toBe('kompte');
  });

  it('is none for another sound, nor for too short a one', () => {
    expect(soundingLike('football', site)).toBeUndefined();
    expect(soundingLike('me', site)).toBeUndefined();
    expect(soundingLike('ctr', site)).toBeUndefined();
    expect(soundingLike('os', guesses([name('eaux')], sayings))).toBeUndefined();
  });
});
