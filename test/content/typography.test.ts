import { describe, expect, it } from 'vitest';
import { typedFigures, typographyFaults } from './typography.ts';
import { sources, visibleLines, type SourceFile } from './source-file.ts';

function frontMatterTexts({ data }: SourceFile): string[] {
  return ['titre', 'resume', 'reponse'].map((key) => data[key]).filter((text) => typeof text === 'string');
}

function faults(source: SourceFile): string[] {
  const head = frontMatterTexts(source).map((text) => ({ line: 2, text }));
  const keywords = (source.data['motsCles'] ?? []) as string[];
  return [
    ...[...head, ...visibleLines(source)].flatMap(({ line, text }) =>
      [...typographyFaults(text), ...typedFigures(text)].map(
        (fault) => `${source.path}, ligne ${line} : ${fault}`,
      ),
    ),
    ...keywords.flatMap((text) => typedFigures(text).map((fault) => `${source.path}, motsCles : ${fault}`)),
  ];
}

describe('French typography of content', () => {
  it.each(sources)('$path is typeset in French and types no figure', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it.each([
    'deux mois',
    'Cinq essais',
    'vingt-quatre heures',
    '24 h',
    '24H',
    '10\u00a0min',
    'une semaine',
    '14 chiffres',
    'huit jours',
  ])('refuses « %s » typed by hand', (text) => {
    expect(typedFigures(`Attendez ${text}, puis essayez.`)).toHaveLength(1);
  });

  it.each([
    'le chiffre 0',
    'le 23 novembre 2026',
    'deux conditions',
    'la dernière heure',
    'un humain',
    'tiers 270075',
  ])('accepts « %s »', (text) => {
    expect(typedFigures(text)).toEqual([]);
  });

  it.each([
    'Oui : non',
    'Oui: non',
    'Quoi ?',
    'Quoi?',
    'ici ; là',
    '« mot\u00a0»',
    '«\u00a0mot »',
    'N° UTILISATEUR',
    "l'outil",
    '"mot"',
    'agent·e',
  ])('refuses « %s » as it is typed', (text) => {
    expect(typographyFaults(text)).not.toEqual([]);
  });

  it('accepts a sentence set as it should be', () => {
    expect(
      typographyFaults(
        'Il dit\u00a0: «\u00a0quoi\u00a0?!\u00a0»\u00a0; l’outil répond, N°\u00a0UTILISATEUR.',
      ),
    ).toEqual([]);
  });
});
