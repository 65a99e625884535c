import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../src/search/question.ts';

describe('something is asked', () => {
  it.each([
    'combien de temps',
    'comment faire',
    'pourquoi',
    'quand essayer',
    'que faire',
    'qui clique',
    'quoi donner',
    'quel bouton',
    'quelle date',
    'quels chiffres',
    'quelles formes',
    'à quoi sert le rang',
    'dans combien de temps',
    'est-ce perdu',
    'peut-on redemander',
    'faut-il attendre',
    'c’est quoi NIMS',
    'où le lire',
    'où trouver',
    'qu’est-ce',
    'jusqu’à quand',
    'd’où vient',
    'mot de passe perdu ?',
    'mot de passe perdu ?  ',
    '  Comment faire',
  ])('by « %s »', (query) => {
    expect(isQuestion(query)).toBe(true);
  });

  it.each([
    'combienx',
    'quelques formes',
    'quittance',
    'ou l',
    'ou i',
    'ou o',
    'le pourquoi',
    'mot de passe ? perdu',
    'dans dix minutes',
    'jusque',
    '',
  ])('not by « %s »', (query) => {
    expect(isQuestion(query)).toBe(false);
  });
});
