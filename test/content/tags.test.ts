import { describe, expect, it } from 'vitest';
import { parseSource, sources, withoutCode, type SourceFile } from './source-file.ts';
import { tagFaults } from './tag-rules.ts';

const source = (body: string) =>
  parseSource('content/fiches/exemple.mdx', `---\ntitre: Exemple\n---\n${body}`);

function unnamedButtons({ path, body }: SourceFile): string[] {
  const before = [...withoutCode(body).matchAll(/([^\n]{0,40})<Caption\b/g)].map((match) => match[1] ?? '');
  return before
    .filter((text) => !/bouton[ \u00a0]$/i.test(text))
    .map(
      (text) =>
        `${path} : « ${text.trim()} » est suivi d’un bouton du portail. Écrivez « bouton » juste avant <Caption />.`,
    );
}

describe('tags of content', () => {
  it.each(sources)('$path uses known tags, properties and values', ({ path, tags }) => {
    const faults = tags.flatMap((tag) =>
      tagFaults(tag).map((fault) => `${path}, ligne ${tag.line} : ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(sources)('$path says « bouton » before each caption of the portal', (file) => {
    expect(unnamedButtons(file)).toEqual([]);
  });

  it.each([
    '<Facts id="lockout" />',
    '<Fact id="lock-out" />',
    '<Fact />',
    '<Fact id="lockout" f="F31" />',
    '<Fact id="lockout" bare="true" />',
    '<Source f="F47" />',
    '<Source f="F9,F10" />',
    '<Caption name="IDENTIFIANT PERDU" />',
    '<Part title="Titre" id="titre" doubts="A30">',
    '<Part title="Titre">',
    '<Part title="Titre" id="Été">',
    '<Only reader="conseiller">',
    '<Term id="inconnu">',
    '<Row titre="Jamais">',
    '<div>',
  ])('refuses %s', (body) => {
    expect(source(body).tags.flatMap(tagFaults)).not.toEqual([]);
  });

  it('refuses a caption without its word', () => {
    expect(unnamedButtons(source('Cliquez sur <Caption name="mettre-a-jour" />.'))).toHaveLength(1);
    expect(unnamedButtons(source('Cliquez sur le bouton <Caption name="mettre-a-jour" />.'))).toEqual([]);
  });
});
