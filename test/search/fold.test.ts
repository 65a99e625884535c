import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';

describe('signs that are one to who types', () => {
  it.each([
    ['an apostrophe', ['l’été', 'l‘été', 'lʼété', 'l`été', 'l´été'], "l'ete"],
    ['a dash', ['e‐é', 'e‑é', 'e‒é', 'e–é', 'e—é', 'e−é'], 'e-e'],
    ['a space', ['à\u00a0b', 'à\u202fb', 'à  b', 'à\n\tb'], 'a b'],
    ['a ligature', ['œuf æ', 'Œuf Æ'], 'oeuf ae'],
    ['an accent, composed or not', ['é', 'e\u0301', 'É', 'ê', 'ë', 'è'], 'e'],
    ['a cedilla', ['ça', 'Ça'], 'ca'],
  ])('%s', (_, typed, folded) => {
    expect(typed.map(fold)).toEqual(typed.map(() => folded));
  });

  it('are left as they are when there is nothing to fold', () => {
    expect(fold("F20 : 10/03, l'ete (a-z) ? oui ! non ; fin.")).toBe(
      "f20 : 10/03, l'ete (a-z) ? oui ! non ; fin.",
    );
    expect(fold('')).toBe('');
  });
});
