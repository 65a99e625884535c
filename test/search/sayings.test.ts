import { describe, expect, it } from 'vitest';
import { readSayings, saidAs } from '../../src/search/sayings.ts';

const { byRoots, words, everyday, ordinary, longest } = readSayings({
  synonyms: [
    ['mot de passe', 'sésame, code confidentiel'],
    ['première connexion', 'inscription'],
  ],
  outside: ['Netflix', 'dépôt de garantie', 'système,truc', 'papiers'],
});

describe('what people say', () => {
  it('stands for the words of the site, in any form', () => {
    expect(byRoots.get('sesam')).toEqual({ instead: 'mot de passe', roots: ['motdepas'] });
    expect(byRoots.get(saidAs(['codes', 'confidentiels']))?.instead).toBe('mot de passe');
    expect(byRoots.get('inscription')?.roots).toEqual(['premi', 'connexion']);
  });

  it('is left to others when it names them', () => {
    expect(byRoots.get(saidAs(['netflix']))?.outside).toBe('service');
    expect(byRoots.get('depot de garanti')).toEqual({
      instead: 'dépôt de garantie',
      roots: [],
      outside: 'subject',
    });
  });

  it('gives its single words to be guessed, and the length of its longest', () => {
    expect(words.map(([spelled]) => spelled)).toEqual(['sésame', 'inscription', 'Netflix']);
    expect(longest).toBe(3);
  });

  it('knows the words of no subject, and those at home in any', () => {
    expect([...everyday]).toEqual(['system', 'truc']);
    expect([...ordinary]).toEqual(['system', 'truc', 'papi']);
  });

  it('may be nothing at all', () => {
    const none = readSayings({ synonyms: [], outside: ['', '', '', ''] });
    expect(none).toMatchObject({ words: [], longest: 1 });
    expect(none.byRoots.size).toBe(0);
  });
});
