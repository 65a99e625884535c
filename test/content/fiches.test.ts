import { describe, expect, it } from 'vitest';
import { fillFigures, doubts } from '#wording';
import { doubtIds } from '#rules';
import { fiches, pages, parseSource, sources, type SourceFile } from './source-file.ts';

const stable = [
  'premiere-connexion',
  'mot-de-passe-perdu',
  'identifiant-perdu',
  'numero-utilisateur',
  'mot-de-passe-provisoire-refuse',
].concat(['validite-et-delais', 'envoi-par-courrier', 'envoi-par-mail', 'compte-bloque', 'copier-coller']);

const keywords = ({ data }: SourceFile) => (data['motsCles'] ?? []) as string[];

/** What the landlord reads of a sheet: the passages for the adviser taken out. */
function landlordText({ body }: SourceFile): string {
  return body
    .replace(/<Part\b[^>]*only="agent"[\s\S]*?<\/Part>/g, '')
    .replace(/<Only reader="agent">[\s\S]*?<\/Only>/g, '');
}

function internalWords(file: SourceFile): string[] {
  const text = landlordText(file);
  const shown = doubtIds.filter((id) => new RegExp(`doubts="[^"]*\\b${id}\\b`).test(text));
  const read = [text, ...shown.flatMap((id) => Object.values(doubts[id]))].join('\n');
  const found =
    read.match(/NIMS|Réf\.[ \u00a0]Tiers|\/outils\/numero-utilisateur|\/fiches\/numero-utilisateur/g) ?? [];
  return found.map(
    (word) =>
      `${file.path} : « ${word} » est lu par le bailleur. Mettez ce passage dans <Only reader="agent">.`,
  );
}

describe('sheets', () => {
  it('keeps the addresses that other tools link to', () => {
    expect(fiches.map(({ slug }) => slug)).toEqual(expect.arrayContaining(stable));
  });

  it('numbers the sheets without a gap or a repeat', () => {
    const numbers = fiches.map(({ data }) => Number(data['numero'])).sort((a, b) => a - b);
    expect(numbers).toEqual(fiches.map((_, index) => index + 1));
  });

  it.each(fiches)('$path answers first and ends with what not to do', ({ body, tags }) => {
    expect(body.trim().startsWith('<Answer>'), 'Commencez la fiche par <Answer>.').toBe(true);
    const parts = tags.filter(({ name }) => name === 'Part');
    expect(parts.at(-1)?.props['label'], 'La dernière partie porte label="À ne pas faire".').toBe(
      'À ne pas faire',
    );
    expect(
      body.slice(body.lastIndexOf('<Part')).includes('<Never>'),
      'La dernière partie contient <Never>.',
    ).toBe(true);
  });

  it.each(fiches.filter(({ data }) => (data['lecteurs'] as string[]).includes('bailleur')))(
    '$path keeps internal words from the landlord',
    (file) => {
      expect(internalWords(file)).toEqual([]);
    },
  );

  it('sees an internal word that a landlord would read', () => {
    const body =
      '<Only reader="agent">NIMS</Only> <Part title="a" id="a" only="agent">NIMS</Part> <Part title="b" id="b">NIMS</Part>';
    expect(
      internalWords(parseSource('content/fiches/exemple.mdx', `---\ntitre: Exemple\n---\n${body}`)),
    ).toHaveLength(1);
  });
});

describe('front matter', () => {
  it('names the file and the line it cannot read', () => {
    const text = '---\ntitre: Exemple\nresume: Oui : non.\n---\n';
    expect(() => parseSource('content/pages/exemple.mdx', text)).toThrow(
      /exemple\.mdx, ligne 3 .*guillemets/,
    );
    expect(() => parseSource('content/pages/exemple.mdx', 'Texte.')).toThrow(/« --- »/);
  });

  it.each(sources)('$path sums up in one short sentence', ({ data, path }) => {
    const summary = fillFigures(String(data['resume']));
    expect(
      summary.length,
      `${path} : « resume » dépasse 160 caractères, raccourcissez-le.`,
    ).toBeLessThanOrEqual(160);
    expect(summary, `${path} : « resume » finit par un point.`).toMatch(/[.?]$/);
  });

  it.each(sources)('$path lists distinct keywords', (file) => {
    const minimum = fiches.includes(file) ? 8 : 0;
    const words = keywords(file).map((word) => word.toLowerCase());
    expect(words.length, `${file.path} : « motsCles » compte ${minimum} à 15 mots.`).toBeGreaterThanOrEqual(
      minimum,
    );
    expect(words.length, `${file.path} : « motsCles » compte ${minimum} à 15 mots.`).toBeLessThanOrEqual(15);
    expect(new Set(words).size, `${file.path} : un mot-clé est répété.`).toBe(words.length);
  });

  it.each(pages.filter(({ slug }) => slug.startsWith('outils-')))(
    '$path is found by at least 8 keywords',
    (file) => {
      expect(keywords(file).length, `${file.path} : « motsCles » compte 8 à 15 mots.`).toBeGreaterThanOrEqual(
        8,
      );
    },
  );
});
