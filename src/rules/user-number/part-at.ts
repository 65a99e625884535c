import { readableCharacters } from './digits.ts';
import { partNames, partPositions, type PartName } from './parts.ts';

/**
 * The part that the character at a 1-based position falls in, counting the characters that count before it; null past
 * the last part.
 *
 * @example partAt('078 O270075 0001', 5) // 'refTiers'
 */
export function partAt(text: string, position: number): PartName | null {
  const before = readableCharacters(text)
    .slice(0, position - 1)
    .filter((character) => character !== '');
  return partNames.find((part) => before.length < partPositions[part].last) ?? null;
}
