import type { WordReading } from './read-word.ts';
import { compounds } from './tokens.ts';

/** How the full-text index spells a word: a figure apart from its unit, a compound in its parts, apostrophes straight. */
export function spelledForIndex({ typed, instead }: WordReading): string {
  const word = instead ?? compounds.get(typed) ?? typed;
  return word.replace(/^(\d+)([a-z]+)$/, '$1 $2').replaceAll('’', "'");
}
