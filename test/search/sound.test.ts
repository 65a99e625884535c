import { describe, expect, it } from 'vitest';
import { sound } from '../../src/search/sound.ts';

describe('two spellings of one French sound meet', () => {
  it.each([
    ['conection', 'connexion'],
    ['bayeur', 'bailleur'],
    ['courié', 'courrier'],
    ['ressu', 'reçu'],
    ['kopier', 'copier'],
    ['glaussaire', 'glossaire'],
    ['idantifian', 'identifiant'],
    ['fotografi', 'photographie'],
    ['bloquage', 'blocage'],
    ['jenerer', 'générer'],
    ['hidentifiant', 'identifiant'],
  ])('« %s », « %s »', (typed, word) => {
    expect(sound(typed)).toBe(sound(word));
  });

  it.each([
    ['mail', 'mal'],
    ['compte', 'cime'],
    ['frise', 'fris'],
  ])('but « %s » is not heard as « %s »', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });

  it('many words at once sound as each alone', () => {
    const words = ['connexion', 'bailleur', 'reçu', 'courrier'];
    expect(sound(words.join()).split(',')).toEqual(words.map(sound));
  });
});
