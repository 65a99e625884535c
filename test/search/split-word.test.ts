import { describe, expect, it } from 'vitest';
import { indexData } from '../../src/search/keyword-index.ts';
import { splitWord } from '../../src/search/split-word.ts';
import { smallSite } from './small-site.ts';

const { lexicon } = indexData(smallSite);

describe('words glued together', () => {
  it.each([
    ['comptebloque', ['compte', 'bloque']],
    ['identifiantperdu', ['identifiant', 'perdu']],
    ['mdpoublie', ['motdepasse', 'oublie']],
    ['lemotdepasseestperdu', ['le', 'motdepasse', 'est', 'perdu']],
    ['comptegele', ['compte', 'gele']],
    ['etaitoncompte', ['etait', 'on', 'compte']],
    ['sesameme', ['sesame', 'me']],
    ['lenims', ['le', 'nims']],
  ])('« %s » is %j', (typed, parts) => {
    expect(splitWord(typed, lexicon)).toEqual(parts);
  });

  it.each([
    'cinema',
    'lemdp',
    'comptecinema',
    'bloquex',
    'bloque',
    'dansle',
    'parsonsaleur',
    'apersonnenelalu',
    'acompte',
  ])('« %s » is not taken apart', (typed) => {
    expect(splitWord(typed, lexicon)).toBeUndefined();
  });

  it('are the fewest that explain it', () => {
    const named = indexData({ ...smallSite, words: 'indésirables' });
    const page = ['clef/', 'fiche', 'Motclef, mot, clef', '', [], []] as const;
    const { lexicon: keyed } = indexData({ ...smallSite, pages: [...smallSite.pages, page] });
    expect(splitWord('motclefperdu', keyed)).toEqual(['motclef', 'perdu']);
    expect(splitWord('motclefperdu', named.lexicon)).toBeUndefined();
  });

  it('are as many as they were', () => {
    expect(splitWord('lecomptedelaetestperdu', lexicon)).toEqual([
      'le',
      'compte',
      'de',
      'la',
      'et',
      'est',
      'perdu',
    ]);
  });
});
