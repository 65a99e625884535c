import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captions, factIds, figures, type FigureId } from '#rules';
import { factSentences, figureFacts, figureText } from '#wording';
import { typedFigures, typographyFaults } from '../content/typography.ts';

/** The length of the Code CAF is deduced, never stated; the earliest wait opens a range. */
const stated = [...(Object.keys(figures) as FigureId[]), 'first-try-wait' as const].filter(
  (id) => id !== 'code-caf-length' && id !== 'first-try-wait-earliest',
);

describe('facts in French', () => {
  it.each(factIds)('%s is one plain sentence', (id) => {
    expect(factSentences[id]).toMatch(/^\p{Lu}.*\.$/u);
    expect(typographyFaults(factSentences[id])).toEqual([]);
  });

  it.each(stated)('the facts that state %s say it', (id) => {
    expect(
      figureFacts(id)
        .map((fact) => factSentences[fact])
        .join(' '),
    ).toContain(figureText(id));
  });

  it('quotes the buttons of the portal letter for letter', () => {
    for (const fact of ['F8', 'F11', 'F22'] as const) {
      expect(factSentences[fact]).toContain(captions['identifiant-perdu']);
    }
    expect(factSentences.F14).toContain(captions['mot-de-passe-perdu']);
    expect(factSentences.F15).toContain(captions['mettre-a-jour']);
  });

  it('types no figure by hand', () => {
    expect(
      typedFigures(readFileSync('src/wording/fact-sentences.ts', 'utf8').replace(/\/\*\*.*?\*\//gs, '')),
    ).toEqual([]);
  });
});
