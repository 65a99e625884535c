import { describe, expect, it } from 'vitest';
import type { PageEntry, PageKind, SearchData } from '#search';
import { indexData } from '../../src/search/keyword-index.ts';
import { rank } from '../../src/search/rank.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { relevance } from '../../src/search/subject.ts';

const page = (
  address: string,
  kind: PageKind,
  title: string,
  keywords: string[] = [],
  summary = '',
): PageEntry => [address, kind, title, summary, keywords, []];
const site = (pages: PageEntry[], rest: Partial<SearchData> = {}): SearchData => ({
  pages,
  terms: [],
  figures: [],
  words: '',
  synonyms: [],
  outside: ['', '', '', ''],
  ...rest,
});
const ranked = (query: string, data: SearchData, least = 1) => {
  const index = indexData(data);
  const readings = readQuery(query, index.lexicon);
  return rank(index, readings, { ...relevance(readings, index.lexicon), least });
};
const order = (query: string, data: SearchData, least?: number) =>
  ranked(query, data, least).map(({ entry }) => entry.address);

describe('the best result comes first', () => {
  it('a title before a keyword, a keyword before a summary', () => {
    const pages = [
      page('texte', 'fiche', 'Autre', [], 'Un courrier perdu.'),
      page('mot', 'fiche', 'Tout', ['courrier perdu']),
      page('titre', 'fiche', 'Courrier perdu'),
    ];
    expect(order('courrier perdu', site(pages))).toEqual(['titre', 'mot', 'texte']);
  });

  it('the page that holds more of what was asked before the one that holds less', () => {
    const pages = [page('un', 'fiche', 'Courrier'), page('deux', 'fiche', 'Courrier du bailleur perdu')];
    expect(order('courrier perdu', site(pages))).toEqual(['deux', 'un']);
  });

  it('a rare word counts more than a common one', () => {
    const pages = [
      page('a', 'fiche', 'Courrier reçu'),
      page('b', 'fiche', 'Courrier lu'),
      page('c', 'fiche', 'Courrier dit'),
      page('d', 'fiche', 'Perdu'),
    ];
    expect(order('courrier perdu', site(pages))[0]).toBe('d');
  });

  it('a sheet before a tool, a tool before another page', () => {
    const pages = [
      page('p', 'page', 'Courrier'),
      page('o', 'outil', 'Courrier'),
      page('f', 'fiche', 'Courrier'),
    ];
    expect(order('courrier', site(pages))).toEqual(['f', 'o', 'p']);
  });

  it('the term itself before a page that only speaks of it, a synonym of it after', () => {
    const data = site([page('outil', 'outil', 'Calcul NIMS')], {
      terms: [['nims', 'NIMS', 'Outil interne.', ['tableau']]],
    });
    expect(order('NIMS', data)[0]).toBe('glossaire/#nims');
    expect(ranked('tableau', data)[0]!.by.text).toBe('tableau');
  });
});

describe('what is not held whole', () => {
  const pages = [page('fiche', 'fiche', 'Courrier perdu'), page('page', 'page', 'Mentions perdu')];

  it('needs as many words as it is told, in one entry', () => {
    expect(order('perdu girafe', site(pages))).toEqual(['fiche']);
    expect(order('perdu girafe', site(pages), 2)).toEqual([]);
    expect(order('courrier perdu girafe', site(pages), 2)).toEqual(['fiche']);
    expect(order('courrier perdu girafe', site(pages), Infinity)).toEqual([]);
  });

  it('is never answered by another page alone', () => {
    expect(order('mentions perdu girafe', site([pages[1]!]))).toEqual([]);
    expect(order('mentions perdu', site([pages[1]!]))).toEqual(['page']);
  });

  it('is answered by another page that holds three words of five, all of them being of this site', () => {
    const rest = (words: string) =>
      site([page('mentions', 'page', 'Mentions légales papier'), page('a', 'fiche', words)]);
    expect(order('mentions légales papier courrier perdu', rest('Courrier perdu'), 3)).toEqual([
      'mentions',
      'a',
    ]);
    expect(order('mentions légales courrier perdu', rest('Courrier perdu'), 3)).toEqual([]);
    expect(order('mentions légales papier courrier perdu', rest('Courrier'), 3)).toEqual([]);
  });

  it('is answered by what is called in several words, all of them asked, though each is at home everywhere', () => {
    const here = { outside: ['', '', '', 'vérifier,numéro,bon'] as const };
    const tool = (keyword: string) => site([page('outil', 'outil', 'Calculateur', [keyword], 'Bon.')], here);
    expect(order('vérifier numéro girafe', tool('vérifier un numéro'))).toEqual(['outil']);
    expect(order('vérifier numéro girafe', tool('vérifier un numéro juste'))).toEqual([]);
    expect(order('vérifier numéro girafe', tool('numéro'))).toEqual([]);
    expect(order('bon numéro girafe', tool('numéro'))).toEqual([]);
  });

  it('leaves out what holds less than a third of it', () => {
    const three = [page('un', 'fiche', 'Courrier'), page('tout', 'fiche', 'Courrier bailleur perdu ici')];
    expect(order('courrier bailleur perdu', site(three))).toEqual(['tout', 'un']);
    expect(
      order('courrier bailleur perdu refusé', site([...three, page('refus', 'fiche', 'Refusé')])),
    ).toEqual(['tout']);
  });

  it('finds nothing for a word whose meaning no entry holds', () => {
    expect(order('sesame', site(pages, { synonyms: [['mot de passe', 'sésame']] }))).toEqual([]);
  });
});

describe('the section that answers', () => {
  const sections = [
    ['b', 'Attendre', 'Ensuite'],
    ['a', 'Attendre la fin de la validité', 'Pas avant'],
    ['c', 'Courrier', ''],
  ] as const;
  const data = site([['fiche', 'fiche', 'Courrier perdu', '', [], sections]]);

  it('is the one whose heading says most of what the title does not', () => {
    expect(ranked('attendre', data)[0]!.section?.section).toBe('b');
    expect(ranked('attendre la fin de la validité', data)[0]!.section?.section).toBe('a');
    expect(ranked('ensuite attendre', data)[0]!.section?.section).toBe('b');
  });

  it('is the first of two that say as much, a part of it being in the title', () => {
    const two = [
      ['x', 'Courrier reçu', ''],
      ['y', 'Courrier lu', ''],
    ] as const;
    const letters = site([['fiche', 'fiche', 'Courrier perdu', 'Réponse.', [], two]]);
    expect(ranked('courrier reçu lu', letters)[0]!.section?.section).toBe('x');
    expect(ranked('réponse', letters)[0]).toMatchObject({ sectionLikeness: 0, section: undefined });
  });

  it('is none when the title says as much', () => {
    expect(ranked('courrier', data)[0]).toMatchObject({ sectionLikeness: 0 });
  });
});

it('a root that no entry holds is as telling as the rarest', () => {
  const { weight } = indexData(site([page('un', 'fiche', 'Courrier')]));
  expect(weight('girafe')).toBe(weight('courri'));
});

describe('how much an entry answers', () => {
  const scoreOf = (query: string, data: SearchData): number => ranked(query, data)[0]!.score;
  const alone = (kind: PageKind, title: string, keywords: string[] = []) =>
    site([page('un', kind, title, keywords)]);

  it('is what its words and its phrase say, less what it does not hold', () => {
    expect(scoreOf('courrier', alone('page', 'Courrier'))).toBeCloseTo(2.3);
    expect(scoreOf('courrier girafe', alone('fiche', 'Courrier'))).toBeCloseTo(1.111, 3);
    // An unknown subject weighs as much as the others on average.
    expect(scoreOf('courrier perdu girafe', alone('fiche', 'Courrier perdu'))).toBeCloseTo(1.603, 3);
  });

  it('is its kind too, but for a term that is all that was asked by its name', () => {
    const term = (title: string, synonyms: string[] = []) =>
      site([], { terms: [['rang', title, '', synonyms]] });
    expect(scoreOf('rang', term('Rang'))).toBeCloseTo(scoreOf('rang', alone('page', 'Rang')));
    expect(scoreOf('rang', term('Ordre', ['rang']))).toBeCloseTo(
      0.9 * scoreOf('rang', alone('page', 'Ordre', ['rang'])),
    );
    expect(scoreOf('rang', term('Rang bailleur'))).toBeCloseTo(
      0.9 * scoreOf('rang', alone('page', 'Rang bailleur')),
    );
  });

  it('is less for a word that is less surely meant', () => {
    const data = site([page('peu', 'fiche', 'Bail'), page('plus', 'fiche', 'Courrier')]);
    const meant = new Map([
      ['bail', 0.7],
      ['courri', 0.9],
    ]);
    const readings = [{ typed: 'x', roots: meant, known: true }];
    const found = rank(indexData(data), readings, { least: 1, telling: [true], naming: [true], own: true });
    expect(found.map(({ entry }) => entry.address)).toEqual(['plus', 'peu']);
    expect(found.map(({ likeness }) => Math.round(likeness * 100) / 100)).toEqual([0.9, 0.7]);
  });

  it('is told by the first of two phrases that are as much what was asked', () => {
    const twice = alone('fiche', 'Tout', ['courrier perdu', 'perdu courrier']);
    expect(ranked('courrier perdu', twice)[0]!.by.text).toBe('courrier perdu');
  });

  it('is like it by its title or a keyword, never by a heading', () => {
    expect(ranked('courrier', alone('fiche', 'Courrier'))[0]!.likeness).toBeCloseTo(1);
    expect(ranked('courrier', alone('fiche', 'Tout', ['courrier']))[0]!.likeness).toBeCloseTo(1);
    const heading = site([['un', 'fiche', 'Tout', '', [], [['a', 'Courrier', '']]]]);
    expect(ranked('courrier', heading)[0]!.likeness).toBe(0);
  });
});
