import { describe, expect, it } from 'vitest';
import { indexData } from '../../src/search/keyword-index.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { smallSite } from './small-site.ts';

const { lexicon } = indexData(smallSite);
const read = (query: string, typing = false) =>
  readQuery(query, lexicon, typing).map(({ typed, instead }) =>
    instead === undefined ? typed : `${typed} → ${instead}`,
  );

describe('what a query means', () => {
  it.each([
    ['que faire si le compte est bloqué', ['compte', 'bloque']],
    ['mot de pase perdu', ['mot de pase → mot de passe', 'perdu']],
    ['compte bloqué depuis mot de pase', ['compte', 'bloque', 'mot de pase → mot de passe']],
    ['ton code confidentiel perdu', ['code confidentiel → mot de passe', 'perdu']],
    ['compteperdu', ['compte', 'perdu']],
    ['ma boîte vocale', ['boite vocale']],
    ['trucs perdus', ['perdus']],
    ['rien', ['rien']],
    ['', []],
  ])('« %s »: %j', (query, meanings) => {
    expect(read(query)).toEqual(meanings);
  });

  it('passes over everyday words, unless authors named something so', () => {
    const named = indexData({ ...smallSite, outside: ['', '', 'compte,système', ''] }).lexicon;
    expect(readQuery('système compte perdu', named).map(({ typed }) => typed)).toEqual(['compte', 'perdu']);
    const page = ['autre/', 'page', 'Autre', 'Les systèmes et les comptes.', [], []] as const;
    const said = { ...smallSite, pages: [...smallSite.pages, page] };
    const { lexicon: told } = indexData({ ...said, outside: ['', '', 'compte,système', ''] });
    expect(readQuery('système compte perdu', told).map(({ typed }) => typed)).toEqual(['compte', 'perdu']);
  });

  it('passes over a mistyped tool word, unless it is a word of the site or of another', () => {
    expect(read('pourqoi compte perdu')).toEqual(['compte', 'perdu']);
    expect(read('commpte perdu')).toEqual(['commpte → compte', 'perdu']);
    expect(read('mourquoi perdu')).toEqual(['mourquoi', 'perdu']);
    const advent = indexData({ ...smallSite, words: 'avent' }).lexicon;
    expect(readQuery('avent perdu', advent).map(({ typed }) => typed)).toEqual(['avent', 'perdu']);
    const others = indexData({ ...smallSite, outside: ['', 'commande', '', ''] }).lexicon;
    expect(readQuery('commande', others)).toMatchObject([{ outside: 'subject' }]);
  });

  it('mends the slips of a group of words', () => {
    const asking = indexData({ ...smallSite, synonyms: [['NIMS', 'version compte']] }).lexicon;
    expect(readQuery('version coompte', asking)).toMatchObject([
      { typed: 'version coompte', instead: 'NIMS' },
    ]);
  });

  it('takes a word for one a slip away before taking it apart', () => {
    const page = ['f/', 'fiche', 'Validité', '', ['à qui le dire'], []] as const;
    const valid = indexData({ ...smallSite, pages: [page], synonyms: [['dire', 'dite']] }).lexicon;
    expect(readQuery('valadite', valid)).toMatchObject([{ instead: 'validité' }]);
    expect(readQuery('ladite', valid).map(({ instead }) => instead)).toContain('dire');
  });

  it('takes apart characters taken for one another', () => {
    const keywords = ['l ou I', 'O ou 0'];
    const site = [['f/', 'fiche', 'Sosies', '', keywords, []]] as const;
    const alike = indexData({ ...smallSite, pages: site }).lexicon;
    expect(readQuery('Ol', alike).map(({ typed }) => typed)).toEqual(['o', 'l']);
    expect(readQuery('1l', alike).map(({ typed }) => typed)).toEqual(['1', 'l']);
    expect(readQuery('10', alike).map(({ typed }) => typed)).toEqual(['10']);
  });

  it('joins only what makes six letters, between words that carry a subject', () => {
    expect(read('cxa lc')).toEqual(['cxa', 'lc']);
    expect(read('log in')).toEqual(['log', 'in']);
    expect(read('com pte')).toEqual(['com pte']);
    expect(read('identi fiant')).toEqual(['identi fiant']);
    expect(read('identi de fiant')).toEqual(['identi', 'fiant']);
  });

  it('joins no words of the site, and none alone', () => {
    const page = ['f/', 'fiche', 'Mot clef, motclef', '', ['cartouche', 'carton'], []] as const;
    const keyed = indexData({ ...smallSite, pages: [page] }).lexicon;
    expect(readQuery('mot clef', keyed).map(({ typed }) => typed)).toEqual(['mot', 'clef']);
    expect([...readQuery('cartou clef', keyed)[0]!.roots.keys()]).toEqual(['cartouch']);
  });

  it('takes from tool words alone what people say for a word of the site', () => {
    const asking = indexData({ ...smallSite, synonyms: [['NIMS', 'qui peut,quoi']] }).lexicon;
    expect(readQuery('à qui peut', asking).map(({ instead }) => instead)).toEqual(['NIMS']);
    expect(readQuery('pour quoi', asking).map(({ instead }) => instead)).toEqual(['NIMS']);
  });

  it('takes the last word for a beginning while it is typed', () => {
    expect(read('compte b', true)).toEqual(['compte', 'b']);
    expect([...readQuery('compte b', lexicon, true)[1]!.roots.keys()]).toContain('bloc');
    expect(readQuery('compte b', lexicon).map(({ typed }) => typed)).toEqual(['compte']);
    expect(read('compte b')).toEqual(['compte']);
    expect([...readQuery('compte bl', lexicon)[1]!.roots.keys()]).toContain('bloc');
  });

  it('takes a word for a beginning from fewer letters at the end, and alone for a further slip', () => {
    expect(readQuery('ide perdu', lexicon)[0]!.roots.size).toBe(1);
    expect(readQuery('id perdu', lexicon)[0]!.roots.size).toBe(0);
    expect(readQuery('perdu id', lexicon)[1]!.roots.size).toBe(1);
    expect(readQuery('id', lexicon)[0]!.roots.size).toBe(0);
    expect(read('idenfian')).toEqual(['idenfian → identifiant']);
    expect(read('idenfian perdu')).toEqual(['idenfian', 'perdu']);
  });

  it('passes over a letter alone, unless it is a figure or a beginning being typed', () => {
    expect(read('x perdu z')).toEqual(['perdu']);
    expect(read('xy perdu')).toEqual(['xy', 'perdu']);
    expect(read('perdu 9')).toEqual(['perdu', '9']);
    expect(read('perdu bl')).toEqual(['perdu', 'bl']);
  });

  it('leaves a very long word whole, and reads a long text from its beginning', () => {
    expect(read('compteperdu'.repeat(4))).toEqual(['compteperdu'.repeat(4)]);
    expect(read('perdu '.repeat(100))).toHaveLength(60);
  });
});
