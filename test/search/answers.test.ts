import { describe, expect, it } from 'vitest';
import { figureAnswers, termAnswers } from '../../src/search/answers.ts';
import { indexData } from '../../src/search/keyword-index.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { searchTexts } from '#wording';
import { smallSite } from './small-site.ts';

const index = indexData(smallSite);
const terms = (query: string) => termAnswers(readQuery(query, index.lexicon), index);

describe('a figure of the note', () => {
  it.each(['24h', '24 heures', 'un jour', 'mail 24 h'])('is answered by its facts for « %s »', (query) => {
    expect(figureAnswers(query, smallSite)).toMatchObject([
      {
        kind: 'figure',
        lead: '24\u00a0h',
        sentences: ['Un mot de passe réinitialisé vaut 24\u00a0h. (F20)'],
        link: { address: 'sources/#F20' },
      },
    ]);
  });

  it('is no other figure', () => {
    expect(figureAnswers('23 h', smallSite)).toEqual([]);
  });

  it('of two ends is answered when both are asked', () => {
    const between = {
      ...smallSite,
      figures: [['3 à 4\u00a0h', [['F36', 'Attendre 3 à 4\u00a0h.']]]] as const,
    };
    expect(figureAnswers('3 à 4 heures', between)).toHaveLength(1);
    expect(figureAnswers('4 heures', between)).toEqual([]);
  });
});

describe('a term of the glossary', () => {
  it.each([
    ['bailleur', 'Bailleur'],
    ['propriétaires', 'Bailleur'],
    ['bayeur', 'Bailleur'],
    ['n° utilisateur', 'N° UTILISATEUR'],
  ])('« %s » is answered by the definition of « %s »', (query, lead) => {
    expect(terms(query)).toMatchObject([{ kind: 'term', lead }]);
  });

  it('is the one of that very name, before one that is also called so', () => {
    const two = indexData({
      ...smallSite,
      terms: [
        ['alpha', 'Alpha', 'Le premier.', ['Bêta']],
        ['beta', 'Bêta', 'Le second.', []],
      ],
    });
    expect(termAnswers(readQuery('bêta', two.lexicon), two)).toEqual([
      {
        kind: 'term',
        lead: 'Bêta',
        sentences: ['Le second.'],
        link: { address: 'glossaire/#beta', text: searchTexts.readTerm },
      },
    ]);
  });

  it.each(['compte bloqué', 'outil interne', 'numéro bailleur'])(
    'is no sheet, no word of a definition, no name half said: « %s »',
    (query) => {
      expect(terms(query)).toEqual([]);
    },
  );

  it.each(['bailleur perdu', 'perdu', ''])('is not answered for « %s »', (query) => {
    expect(terms(query)).toEqual([]);
  });
});
