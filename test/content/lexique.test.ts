import { describe, expect, it } from 'vitest';
import { doubtIds, factIds } from '#rules';
import { fillFigures } from '#wording';
import { terms } from './lexique.ts';
import { typedFigures, typographyFaults } from './typography.ts';

const knownIds: readonly string[] = [...factIds, ...doubtIds];

describe('glossary', () => {
  it('names each notion once', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(terms.map(({ terme }) => terme.toLowerCase())).size).toBe(terms.length);
  });

  it.each(terms)('« $terme » is defined in careful French', ({ id, terme, definition }) => {
    const faults = [terme, fillFigures(definition)]
      .flatMap(typographyFaults)
      .concat(typedFigures(definition));
    expect(faults.map((fault) => `content/lexique.yaml, ${id} : ${fault}`)).toEqual([]);
    expect(definition, `content/lexique.yaml, ${id} : la définition finit par un point.`).toMatch(/\.$/);
  });

  it.each(terms)('« $terme » cites facts and doubts that exist', ({ faits = [], doutes = [] }) => {
    expect([...faits, ...doutes].filter((id) => !knownIds.includes(id))).toEqual([]);
  });
});
