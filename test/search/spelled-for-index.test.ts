import { expect, it } from 'vitest';
import { spelledForIndex } from '../../src/search/spelled-for-index.ts';

const reading = (typed: string, instead?: string) => ({
  typed,
  roots: new Map<string, number>(),
  known: true,
  ...(instead !== undefined && { instead }),
});

it.each([
  [reading('24h'), '24 h'],
  [reading('motdepasse'), 'mot de passe'],
  [reading('identifient', 'identifiant'), 'identifiant'],
  [reading('acces', 'code d’accès'), "code d'accès"],
  [reading('perdu'), 'perdu'],
  [reading('10min'), '10 min'],
  [reading('f20h'), 'f20h'],
  [reading('24h30'), '24h30'],
])('$typed', (word, spelled) => {
  expect(spelledForIndex(word)).toBe(spelled);
});
