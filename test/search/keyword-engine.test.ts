import { describe, expect, it } from 'vitest';
import { keywordEngine } from '#search';
import { isQuestion } from '../../src/search/question.ts';
import { addresses, engine, smallSite } from './small-site.ts';

const notices = (query: string) =>
  engine.search(query).notices.map((notice) => notice.replaceAll('\u00a0', ' '));

describe('the keyword engine finds what people type', () => {
  it.each([
    ['mdp oublié', 'fiches/mot-de-passe-perdu/'],
    ['mot de pase perdu', 'fiches/mot-de-passe-perdu/'],
    ['motdepasse perdu', 'fiches/mot-de-passe-perdu/'],
    ['code d acces oublie', 'fiches/mot-de-passe-perdu/'],
    ['identifient perdu', 'fiches/identifiant-perdu/'],
    ['idenyifiant perdu', 'fiches/identifiant-perdu/'],
    ['compteperdu bloqué', 'fiches/compte-bloque/'],
    ['bloquées', 'fiches/compte-bloque/'],
    ['compte bloquer 10 mn', 'fiches/compte-bloque/'],
    ['bayeur', 'glossaire/#bailleur'],
    ['n° util', 'outils/numero-utilisateur/'],
    ['calculatrice', 'outils/numero-utilisateur/'],
  ])('« %s » → %s', (query, address) => {
    expect(addresses(query)[0]).toBe(address);
  });

  it('reads the beginning of a whole mail pasted, and cuts no word longer than any', () => {
    expect(engine.search('dossier '.repeat(100)).readings).toHaveLength(60);
    expect(engine.search('identifiantperdu').readings).toHaveLength(2);
    expect(engine.search(`${'x'.repeat(30)}identifiantperdu`).readings).toHaveLength(1);
  });

  it('answers from the first letter on', () => {
    for (const typed of ['b', 'bl', 'blo', 'bloqu'])
      expect(addresses(typed, true)).toContain('fiches/compte-bloque/');
  });

  it('leads to the section that a question asks for', () => {
    expect(addresses('que faire si un envoi est valable ?')).toContain('fiches/identifiant-perdu/#attendre');
    expect(addresses('identifiant perdu')[0]).toBe('fiches/identifiant-perdu/');
    expect(addresses('comment attendre identifiant perdu ?')[0]).toBe('fiches/identifiant-perdu/#attendre');
    expect(addresses('identifiant perdu attendre')[0]).toBe('fiches/identifiant-perdu/');
    expect(addresses('envoi valable')[0]).toBe('fiches/identifiant-perdu/#attendre');
    const same = keywordEngine({
      ...smallSite,
      pages: [['f/', 'fiche', 'Courrier', '', ['attendre'], [['a', 'Attendre', '']]]],
    });
    expect(same.search('attendre').results[0]!.address).toBe('f/');
    expect(same.search('attendre ?').results[0]!.address).toBe('f/#a');
  });
});

describe('the keyword engine says what it did', () => {
  it('announces a correction with the words of the page', () => {
    expect(notices('identifient perdu')).toEqual([
      'Résultats pour « identifiant » (au lieu de « identifient »).',
    ]);
    expect(notices('mot de pase perdu')).toEqual([
      'Résultats pour « mot de passe » (au lieu de « mot de pase »).',
    ]);
  });

  it('announces a word left out as it was typed', () => {
    expect(notices('RIB identifiant perdu')).toEqual(['Mot ignoré : RIB.']);
  });

  it('leaves out no figure that is searched by its unit', () => {
    expect(notices('13 essais')).toEqual([]);
  });

  it('says nothing of tool words, forms and beginnings', () => {
    expect(notices('pourquoi mon compte est-il bloquée')).toEqual([]);
    expect(notices('calcul')).toEqual([]);
  });

  it('does not correct a word that only the full text holds, and hands it on', () => {
    const findings = engine.search('tableur');
    expect(findings.notices).toEqual([]);
    expect(findings.results).toEqual([]);
    expect(findings.terms).toEqual(['tableur']);
    expect(engine.search('tableur girafe').terms).toEqual([]);
    expect(engine.search('tableur netflix').terms).toEqual([]);
    expect(engine.search('nims handicap blocage tableur').terms).toHaveLength(4);
    expect(engine.search('nims handicap blocage').terms).toEqual([]);
    const everywhere = keywordEngine({ ...smallSite, outside: ['', '', '', 'compte'] });
    expect(everywhere.search('tableur compte').terms).toEqual([]);
    expect(engine.search('13 essais').terms).toEqual(['13 essai']);
    expect(engine.search('').terms).toEqual([]);
    expect(engine.search('07802700750001').answers).toEqual([]);
  });

  it('never hands an unknown word to the full text', () => {
    expect(engine.search('identifient perdu cinéma').terms).toEqual(['identifiant', 'perdu']);
  });
});

describe('off-topic queries find nothing', () => {
  it.each([
    'cinéma',
    'recette de crêpes',
    'déclaration de revenus',
    'prime d’activité',
    'météo paris',
    '',
    '   ',
    '???',
  ])('« %s »', (query) => {
    expect(addresses(query)).toEqual([]);
  });
});

describe('answers stand above the list', () => {
  const answers = (query: string) =>
    engine.search(query).answers.map(({ kind, lead }) => [kind, lead.replaceAll('\u00a0', ' ')]);

  it('an exact term gives its definition, also by another name or misspelled', () => {
    for (const query of ['bailleur', 'propriétaires', 'bayeur', 'c’est quoi un bailleur'])
      expect(answers(query)).toEqual([['term', 'Bailleur']]);
    expect(answers('bailleur bloqué')).toEqual([]);
  });

  it.each(['24h', '24 h', '24 heures', 'valable 24h'])('« %s » gives the figure with its fact', (query) => {
    expect(answers(query)).toEqual([['figure', '24 h']]);
    expect(engine.search(query).answers[0]?.sentences[0]).toContain('(F20)');
  });

  it('a long number is handed over, and searched as what it is', () => {
    const findings = engine.search('07802700750001');
    expect(findings.number).toBe('07802700750001');
    expect(findings.results[0]?.address).toMatch(/numero-utilisateur/);
    expect(findings.notices).toEqual([]);
  });
});

describe('a question', () => {
  it.each([
    'combien de temps',
    'où trouver NIMS',
    'qu’est-ce qu’un bailleur',
    'mot de passe perdu ?',
    'jusqu’à quand',
  ])('is recognised: « %s »', (query) => {
    expect(isQuestion(query)).toBe(true);
  });

  it.each(['compte bloqué', 'l ou I', 'zéro ou O', 'quittance'])('is not any query: « %s »', (query) => {
    expect(isQuestion(query)).toBe(false);
  });
});
