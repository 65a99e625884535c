import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fold, stem, words } from '#search';

const read = <Entry>(file: string) => parse(readFileSync(file, 'utf8')) as Entry[];
const synonyms = read<{ id: string; autres: string[] }>('content/synonymes.yaml');
const outside = read<{ id: string; mots: string[] }>('content/hors-sujet.yaml');
const others = (name: string) => outside.filter(({ id }) => id === name).flatMap(({ mots }) => mots);

/** Every word of a title, keyword or term, as a root. */
const names = new Set(
  ['content/fiches', 'content/pages']
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
    .map(
      (text) => parse(text.split('\n---')[0]!.replace(/^---/, '')) as { titre: string; motsCles?: string[] },
    )
    .flatMap(({ titre, motsCles = [] }) => [titre, ...motsCles])
    .concat(
      read<{ terme: string; synonymes?: string[] }>('content/lexique.yaml').flatMap(
        ({ terme, synonymes = [] }) => [terme, ...synonymes],
      ),
    )
    .flatMap((text) => words(text).map(stem)),
);
const rootsOf = (text: string) => words(text).map(stem);

describe('what people say instead of the words of the site', () => {
  it.each(synonyms)('« $id » stands in a title, a keyword or the glossary', ({ id }) => {
    expect(rootsOf(id).filter((root) => !names.has(root))).toEqual([]);
  });

  it('is said for one word of the site only', () => {
    const said = synonyms.flatMap(({ autres }) => autres.map((other) => rootsOf(other).join(' ')));
    expect(said.filter((other, index) => said.indexOf(other) !== index)).toEqual([]);
  });

  it('is not a form of the word itself', () => {
    expect(
      synonyms.flatMap(({ id, autres }) =>
        autres.filter((other) => rootsOf(other).join(' ') === rootsOf(id).join(' ')),
      ),
    ).toEqual([]);
  });
});

describe('what the site leaves to others', () => {
  it.each([...others('services'), ...others('sujets')])(
    '« %s » is no word of a title, a keyword or the glossary by itself',
    (word) => {
      const roots = rootsOf(word);
      expect(roots.length === 1 && names.has(roots[0]!)).toBe(false);
    },
  );

  it('is nothing that people say for a word of the site', () => {
    const said = new Set(synonyms.flatMap(({ autres }) => autres.map((other) => rootsOf(other).join(' '))));
    expect(
      [...others('services'), ...others('sujets')].filter((word) => said.has(rootsOf(word).join(' '))),
    ).toEqual([]);
  });

  it('says once what it lists', () => {
    const all = outside.flatMap(({ mots }) => mots.map((word) => fold(word)));
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
