import { fold } from './fold.ts';

/**
 * A folded word as it stands in what was typed, capitals and accents kept.
 *
 * @example asTyped('rib', 'Changer de RIB') // 'RIB'
 */
export function asTyped(folded: string, text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.find((word) => fold(word) === folded) ?? folded;
}
