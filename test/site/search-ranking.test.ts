/** The regression gate of the search: the built data, asked in plain Node, still finds what it found. */
import { describe, expect, it } from 'vitest';
import { keywordEngine, nearest, onePerPage, pageOf, referenceAnswer } from '#search';
import found from '../search/sets/found.json' with { type: 'json' };
import given from '../search/sets/given.json' with { type: 'json' };
import { offTopicSets, unseenSets } from '../search/sets/unseen-sets.ts';
import { builtWords } from './built-words.ts';

const engine = keywordEngine(builtWords);

type Asked = { query: string; expected: string[] };

/** At which place of the list an expected page stands, from 1; 0 when it does not. */
function place({ query, expected }: Asked): number {
  const pages = onePerPage(engine.search(query).results).map(({ address }) => `/${pageOf(address)}`);
  return pages.findIndex((page) => expected.includes(page)) + 1;
}

const missed = (set: Asked[], wanted: (place: number) => boolean) =>
  set.filter((asked) => !wanted(place(asked))).map(({ query }) => query);

/** Of other subjects, but in two words of this site. */
const allHere = [
  'papier à lettres',
  'copie double',
  'frise chronologique histoire',
  'variantes échecs',
  'bloc note',
  'mail pro ovh',
  'caractère spécial clavier',
  'imprimer carte postale',
  'copier une clé',
  'bloc porte',
  'courrier de relance loyer',
  'première connexion ENT collège',
  'calculateur de prêt immobilier',
  'mail académie messagerie',
  'contester une décision de la caf',
  'changer de nom de famille',
  'numéro de la caf gratuit',
  'numéro de série téléphone volé',
  'lettre de démission',
  'frise chronologique moyen âge',
  'le bailleur refuse de faire les travaux',
  'taxe foncière calcul',
];

/** Every word is of this site, and none tells. */
const nowhere = ['jours restants avant la fin'];

describe('the search still finds', () => {
  it('a way on for every query of every set: results, an answer, a text, or what comes nearest', () => {
    const leadsOn = (query: string) => {
      const findings = engine.search(query);
      const { results, answers, number, terms } = findings;
      return (
        results.length + answers.length + terms.length > 0 ||
        number !== undefined ||
        referenceAnswer(query) !== undefined ||
        (nearest(findings, engine)?.results.length ?? 0) > 0
      );
    };
    const queries = [given, ...unseenSets.map(({ set }) => set)].flat().map(({ query }) => query);
    expect(queries.filter((query) => !leadsOn(query))).toEqual(nowhere);
  });

  it('an expected page among the first three for every query of the given set', () => {
    expect(missed(given, (at) => at >= 1 && at <= 3)).toEqual([]);
  });

  it('it first for 97 in a hundred of them', () => {
    expect(missed(given, (at) => at === 1).length).toBeLessThanOrEqual(given.length * 0.03);
  });

  it.each(Object.entries(found))(
    'in the %s set, what it found when its figures were written down',
    (name, was) => {
      const set = name === 'given' ? given : unseenSets.find((one) => one.name === name)!.set;
      expect(set.length - missed(set, (at) => at === 1).length).toBeGreaterThanOrEqual(was.first);
      expect(set.length - missed(set, (at) => at >= 1 && at <= 3).length).toBeGreaterThanOrEqual(was.three);
    },
  );

  it('what each set asks is written down', () => {
    expect(Object.keys(found)).toEqual(['given', ...unseenSets.map(({ name }) => name)]);
  });

  it.each(offTopicSets)('nothing in the $name set, of other subjects', ({ set }) => {
    const shown = set.filter((query) => engine.search(query).results.length > 0);
    expect(shown.filter((query) => !allHere.includes(query))).toEqual([]);
  });
});
