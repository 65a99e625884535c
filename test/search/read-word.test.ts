import { describe, expect, it } from 'vitest';
import { indexData } from '../../src/search/keyword-index.ts';
import { likeliest, readWord, type Place } from '../../src/search/read-word.ts';
import { smallSite } from './small-site.ts';

const { lexicon } = indexData({ ...smallSite, words: `${smallSite.words} calculees` });
const read = (typed: string, place?: Place) => {
  const { roots, ...reading } = readWord(typed, lexicon, place);
  return { ...reading, roots: Object.fromEntries(roots) };
};

describe('what a typed word stands for', () => {
  it('itself, in any form', () => {
    expect(read('bloquees')).toEqual({ typed: 'bloquees', roots: { bloc: 1 }, known: true });
  });

  it('what people say for it, announced', () => {
    expect(read('gele')).toEqual({ typed: 'gele', roots: { bloc: 0.9 }, instead: 'bloqué', known: true });
  });

  it('itself, and what people say it for, when it is both', () => {
    const both = indexData({ ...smallSite, synonyms: [['perdu', 'oublié']] }).lexicon;
    expect(Object.fromEntries(readWord('oublie', both).roots)).toEqual({ oubli: 1, perdu: 0.9 });
  });

  it('nothing of ours when it is left to others', () => {
    expect(read('netflix')).toEqual({ typed: 'netflix', roots: {}, known: false, outside: 'service' });
    expect(read('rib')).toEqual({ typed: 'rib', roots: {}, known: false, outside: 'subject' });
    expect(read('loyers')).toEqual({ typed: 'loyers', roots: {}, known: false, outside: 'subject' });
  });

  it('a word of ours, though it begins as one left to others', () => {
    const beside = indexData({ ...smallSite, outside: ['', 'bail', '', ''] }).lexicon;
    expect(readWord('bail', beside).outside).toBe('subject');
    expect(readWord('bails', beside).outside).toBe('subject');
    expect(readWord('bailes', beside).outside).toBe('subject');
    expect(readWord('bailer', beside).outside).toBe('subject');
    expect(readWord('baileur', beside)).toMatchObject({ instead: 'bailleur', known: true });
  });

  it('a misspelled word left to others is left to them too', () => {
    expect(read('netflics').outside).toBe('service');
  });

  it('a word that sounds so, or a slip or two away', () => {
    expect(read('conte')).toMatchObject({ instead: 'compte', roots: { compt: 0.85 } });
    expect(read('blocags')).toMatchObject({ instead: 'blocage', roots: { bloc: 0.77 } });
    expect(read('idenytifiiant')).toMatchObject({ instead: 'identifiant', roots: { identifi: 0.77 } });
  });

  it('words it begins, from fewer letters at the end', () => {
    expect(read('ident')).toEqual({ typed: 'ident', roots: { identifi: 0.8 }, known: true });
    expect(read('ide').known).toBe(true);
    expect(read('id').known).toBe(false);
    expect(read('ide', 'alone').known).toBe(true);
    expect(read('id', 'alone').known).toBe(false);
    expect(read('id', 'last').roots).toEqual({ identifi: 0.8 });
    expect(read('i', 'typed').roots).toEqual({ identifi: 0.8 });
    const many = Array.from({ length: 15 }, (_, at) => `fa${'abcdefghijklmno'[at]}`);
    const long = indexData({ ...smallSite, pages: [['p/', 'fiche', many.join(' '), '', [], []]] }).lexicon;
    expect(readWord('f', long, 'typed').roots.size).toBe(12);
    expect(read('iden', 'joined').known).toBe(false);
  });

  it('a word of the full text alone, without a root to search by', () => {
    expect(read('tableur')).toEqual({ typed: 'tableur', roots: {}, known: true });
  });

  it('no word of the full text when it is only of its family, but perhaps the beginning of another', () => {
    expect(read('tableurs')).toEqual({ typed: 'tableurs', roots: {}, known: true });
    expect(read('tableuses')).toEqual({ typed: 'tableuses', roots: {}, known: false });
    const cours = indexData({ ...smallSite, words: 'blocs' }).lexicon;
    expect([...readWord('bloc', cours).roots.keys()]).toEqual(['bloc']);
  });

  it('a figure that the site does not hold, by its unit', () => {
    expect(read('13essai')).toEqual({ typed: '13essai', roots: { essai: 0.7 }, known: false });
    expect(read('13semaine')).toEqual({ typed: '13semaine', roots: {}, known: false });
    expect(read('24').roots).toEqual({ '24h': 0.7 });
  });

  it('itself, though another of its form is only in the full text', () => {
    expect(read('calculees')).toEqual({ typed: 'calculees', roots: { calcul: 1 }, known: true });
  });

  it('what it begins too while it is typed, or when only another of its form is known', () => {
    const page = ['autre/', 'fiche', 'Mail, mailing, numéroterie', '', [], []] as const;
    const begun = indexData({ ...smallSite, pages: [page], words: 'numérotés' }).lexicon;
    const rootsOf = (typed: string, place: Place) => Object.fromEntries(readWord(typed, begun, place).roots);
    expect(rootsOf('mail', 'typed')).toEqual({ mail: 1, mailing: 0.8 });
    expect(rootsOf('mail', 'among')).toEqual({ mail: 1 });
    expect(rootsOf('numerote', 'among')).toEqual({ numeroteri: 0.8 });
    expect(readWord('numerote', begun, 'among').known).toBe(true);
    const masks = ['masque/', 'fiche', 'Loup', '', ['masquageur'], []] as const;
    const hidden = indexData({ ...smallSite, pages: [masks], words: 'masquees maquage' }).lexicon;
    expect(Object.fromEntries(readWord('masquage', hidden).roots)).toEqual({ masquag: 0.8 });
  });

  it('what it begins, while it is typed, rather than what it sounds like', () => {
    const page = ['f/', 'fiche', 'Phare', '', ['farine'], []] as const;
    const { lexicon: lit } = indexData({ ...smallSite, pages: [page] });
    expect(Object.fromEntries(readWord('far', lit, 'typed').roots)).toEqual({ farin: 0.8 });
    expect(readWord('far', lit, 'among').instead).toBe('phare');
  });

  it('nothing at all', () => {
    expect(read('girafe')).toEqual({ typed: 'girafe', roots: {}, known: false });
    expect(read('motdepasx', 'joined').instead).toBe('mot de passe');
    expect(read('idenytifiiant', 'joined').known).toBe(false);
    expect(read('idenyifiant', 'joined').instead).toBe('identifiant');
    expect(read('idenfian', 'alone').instead).toBe('identifiant');
  });

  it('most surely what it is most like', () => {
    expect(
      likeliest({
        typed: '',
        known: true,
        roots: new Map([
          ['a', 0.7],
          ['b', 0.9],
        ]),
      }),
    ).toBe('b');
    expect(likeliest({ typed: '', known: false, roots: new Map() })).toBeUndefined();
  });
});
