import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captions, doubtIds } from '#rules';
import { doubts } from '#wording';
import { typedFigures, typographyFaults } from '../content/typography.ts';

const words = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word));

describe('doubts in French', () => {
  it.each(doubtIds)('%s is a short bold name, what is left open and what to do', (id) => {
    const { name, reading, caution } = doubts[id];
    expect(words(name).length).toBeGreaterThanOrEqual(2);
    expect(words(name).length).toBeLessThanOrEqual(4);
    expect(reading).toMatch(/\.$/);
    expect(caution).toMatch(/^\p{Lu}.*\.$/u);
    expect(`${reading} ${caution}`.length).toBeLessThanOrEqual(180);
    expect([name, reading, caution].flatMap(typographyFaults)).toEqual([]);
  });

  it('gives both readings of the first mail (A1) and of a mail after a request (A2)', () => {
    expect(doubts.A1.reading).toMatch(/2\u00a0semaines.*24\u00a0h/);
    expect(doubts.A2.reading).toMatch(/24\u00a0h.*2\u00a0semaines/);
  });

  it('counts the Code CAF by subtraction (A14), and names the buttons letter for letter (A10, A20, A21)', () => {
    expect(doubts.A14.reading).toContain('(14 − 7 − 4)');
    expect(doubts.A10.caution).toContain(captions['identifiant-perdu']);
    expect(doubts.A20.caution).toContain(captions['mot-de-passe-perdu']);
    expect(doubts.A21.caution).toContain(captions['mettre-a-jour']);
  });

  it('types no figure by hand', () => {
    expect(
      typedFigures(readFileSync('src/wording/doubts.ts', 'utf8').replace(/\/\*\*.*?\*\//gs, '')),
    ).toEqual([]);
  });
});
