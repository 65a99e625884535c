import { digitNames } from './character-names.ts';

/**
 * Digits as they are dictated one by one, so that no zero is lost.
 *
 * @example spellDigits('078') // 'zéro sept huit'
 */
export function spellDigits(digits: string): string {
  return Array.from(digits, (digit) => digitNames[Number(digit)]).join(' ');
}
