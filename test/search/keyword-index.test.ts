import { describe, expect, it } from 'vitest';
import { indexData } from '../../src/search/keyword-index.ts';
import { phrasesWith } from '../../src/search/lexicon.ts';
import { smallSite } from './small-site.ts';

const { entries, phrases, lexicon, weight } = indexData(smallSite);

describe('the words of the authors, ready to be searched', () => {
  it('are pages, then terms', () => {
    expect(entries.map(({ kind }) => kind)).toEqual([
      'fiche',
      'fiche',
      'fiche',
      'outil',
      'page',
      'terme',
      'terme',
      'terme',
    ]);
  });

  it('are phrases, the title of each entry first', () => {
    expect(phrases.filter(({ entry }) => entry === 0).map(({ field }) => field)).toEqual([
      'title',
      'keyword',
      'keyword',
      'keyword',
      'heading',
      'text',
    ]);
  });

  it('each root leads to the phrases that hold it, in any form', () => {
    const texts = phrasesWith('bloc', lexicon).map((phrase) => phrases[phrase]!.text);
    expect(texts.sort()).toEqual(['Compte bloqué', 'Le blocage dure 10 min.', 'blocage']);
    expect(phrasesWith('girafe', lexicon)).toEqual([]);
  });
});

it('a word is spelled as its authors do, beside words that were already met too', () => {
  expect(['bloque', 'oublie', 'acces'].map((folded) => lexicon.words.get(folded)!.spelled)).toEqual([
    'bloqué',
    'oublié',
    'accès',
  ]);
});

it('the names that a misspelled word may stand for come by how often they are used', () => {
  const used = lexicon.names.map(({ names }) => names);
  expect(used).toEqual(used.toSorted((a, b) => b - a));
  expect(new Set(used).size).toBeGreaterThan(2);
});

describe('how telling a root is', () => {
  it('the rarer, the more', () => {
    expect(weight('bloc')).toBeGreaterThan(weight('perdu'));
    expect(weight('bloc')).toBe(Math.log(1 + entries.length));
  });

  it('an everyday word that authors named something by weighs little', () => {
    const everyday = indexData({ ...smallSite, outside: ['', '', 'bloqué', ''] });
    expect(everyday.weight('bloc')).toBeCloseTo(0.3 * weight('bloc'));
  });
});
