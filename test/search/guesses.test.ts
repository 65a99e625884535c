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
    ['xmail', 'mail', 1],
  ])('« %s » is %s, %i away', (typed, spelled, slips) => {
    expect(near(typed)).toMatchObject({ guess: { spelled }, slips });
  });

  it.each(['ma', 'tail', 'malle', 'cinema', 'corrie', 'f20', 'zzentifiant', 'xcourier', 'csompt', 'ct'])(
    'no word is near « %s »',
    (typed) => {
      expect(near(typed)).toBeUndefined();
    },
  );

  it('is a slip further when nothing else was typed and it begins as a name does', () => {
    expect(slipsAway('corrie', site)).toBeUndefined();
    expect(near('mai1')).toBeUndefined();
    expect(near('comtx', true)).toBeUndefined();
    expect(near('corrie', true)?.guess.spelled).toBe('courrier');
    expect(near('curlier', true)).toBeUndefined();
    expect(near('idenfian', true)?.guess.spelled).toBe('identifiant');
  });

  it('is never a saying when it is a slip further', () => {
    expect(near('rejert', true)?.guess.spelled).toBeUndefined();
  });

  it('is the more used of two as near, the nearer of two, and begins alike when short', () => {
    const two = guesses([name('contes'), name('comptes')], sayings);
    expect(slipsAway('contess', two)?.guess.spelled).toBe('contes');
    expect(slipsAway('comtes', two)?.guess.spelled).toBe('contes');
    expect(slipsAway('comptess', two)?.guess.spelled).toBe('comptes');
    expect(slipsAway('mont', guesses([name('tont'), name('cont')], sayings))).toBeUndefined();
    expect(slipsAway('dont', guesses([name('tont'), name('odnt')], sayings))?.guess.spelled).toBe('odnt');
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

  it('is the more used of two that sound the same, and as typed before as with a mute « e »', () => {
    expect(soundingLike('conte', guesses([name('kompte'), name('compte')], sayings))?.spelled).toBe('kompte');
    expect(soundingLike('kont', guesses([name('compte'), name('contt')], sayings))?.spelled).toBe('compte');
  });

  it('is none for another sound, nor for too short a one', () => {
    expect(soundingLike('football', site)).toBeUndefined();
    expect(soundingLike('me', site)).toBeUndefined();
    expect(soundingLike('ktr', site)).toBeUndefined();
    expect(soundingLike('os', guesses([name('eaux')], sayings))).toBeUndefined();
  });
});

describe('the word that agents shorten by its vowels', () => {
  const used = guesses(
    [name('compte'), name('bloqué', 'bloque'), name('identifiant'), name('courrier')],
    sayings,
  );

  it.each([
    ['cmpt', 'compte'],
    ['cmp', 'compte'],
    ['blq', 'bloqué'],
    ['idntf', 'identifiant'],
    ['crr', undefined],
    ['cr', undefined],
    ['cmt', undefined],
    ['blo', undefined],
    ['bts', undefined],
  ])('« %s »: %s', (typed, spelled) => {
    expect(soundingLike(typed, used)?.spelled).toBe(spelled);
  });
});
