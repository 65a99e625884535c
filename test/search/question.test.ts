import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../src/search/question.ts';

describe('something is asked', () => {
  it.each([
    'combien de temps',
    'Où trouver la Réf. Tiers',
    'à quoi sert NIMS',
    'qu’est-ce que le rang',
    'jusqu’à quand essayer',
    'mot de passe refusé ?',
    ' Quelles formes essayer',
  ])('by « %s »', (query) => {
    expect(isQuestion(query)).toBe(true);
  });

  it.each(['mot de passe perdu', 'ou l', 'ou I', 'quantité', ''])('not by « %s »', (query) => {
    expect(isQuestion(query)).toBe(false);
  });
});
