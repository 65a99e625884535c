import { describe, expect, it } from 'vitest';
import { mark } from '#search';
import { indexData } from '../../src/search/keyword-index.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { smallSite } from './small-site.ts';

const { lexicon } = indexData(smallSite);
const marked = (text: string, query: string) =>
  mark(text, readQuery(query, lexicon))
    .map(({ text: piece, root }) => (root === undefined ? piece : `[${piece}]`))
    .join('');

describe('the words that match are marked', () => {
  it.each([
    ['Mot de passe perdu', 'mdp', '[Mot de passe] perdu'],
    ['Un mot de passe, et un autre mot.', 'mot de passe', 'Un [mot de passe], et un autre mot.'],
    ['Le blocage dure 10\u00a0min.', 'bloqué 10 mn', 'Le [blocage] dure [10\u00a0min].'],
    ['Identifiant perdu', 'identifient perdu', '[Identifiant] [perdu]'],
    ['Rien ici', 'perdu', 'Rien ici'],
    ['Un n°util, à 10 °.', 'numero', 'Un n°util, à 10 °.'],
    ['perdu', 'perdu', '[perdu]'],
    ['', 'perdu', ''],
  ])('« %s » for « %s »: %s', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });

  it('keeps every character of the text', () => {
    const text = 'Perdu ? Un « mot de passe » (perdu)…';
    expect(
      mark(text, readQuery('mot de passe perdu', lexicon))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the pieces of a text', () => {
  const readings = readQuery('perdu', lexicon);

  it('are none that is empty, whatever they begin and end with', () => {
    expect(mark('perdu', readings)).toEqual([{ text: 'perdu', root: 'perdu' }]);
    expect(mark('perdu, perdu', readings)).toEqual([
      { text: 'perdu', root: 'perdu' },
      { text: ', ' },
      { text: 'perdu', root: 'perdu' },
    ]);
    expect(mark('', readings)).toEqual([]);
  });

  it('are the whole text when nothing matches', () => {
    expect(mark('mot de', readings)).toEqual([{ text: 'mot de' }]);
  });
});
