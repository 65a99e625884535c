import { digitNames, markNames, signNames } from './character-names.ts';
import { isLetter, letterName } from './letter-name.ts';

const accentedName = (character: string): string | undefined => {
  const decomposed = character.normalize('NFD');
  const letter = decomposed.charAt(0);
  const markName = markNames.get(decomposed.slice(1));
  return markName !== undefined && isLetter(letter) ? `${letterName(letter)} ${markName}` : undefined;
};

const unknownName = (character: string): string => {
  const code = `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/^\p{White_Space}$/u.test(character)) return `espace inhabituelle (${code})`;
  if (/^[\p{C}\p{M}]$/u.test(character)) return `caractère invisible (${code})`;
  return `caractère inhabituel «\u00a0${character}\u00a0» (${code})`;
};

/**
 * A character as it is dictated on the phone, so that l, I and 1, O, o and 0 cannot be confused; one that no keyboard
 * key gives is said to be unusual, with its code.
 *
 * @example spellCharacter('l') // 'l minuscule'
 * @example spellCharacter('0') // 'chiffre zéro'
 */
export function spellCharacter(character: string): string {
  if (/^[0-9]$/.test(character)) return `chiffre ${digitNames[Number(character)]}`;
  if (isLetter(character)) return letterName(character);
  return signNames.get(character) ?? accentedName(character) ?? unknownName(character);
}

const numberWords = [...digitNames, 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'];

/**
 * How characters that are not in doubt, typed as stars, are told in one go.
 *
 * @example spellCertain(3) // 'trois caractères sûrs'
 */
export function spellCertain(count: number): string {
  const number = numberWords[count] ?? String(count);
  return count < 2 ? `${number}\u00a0caractère sûr` : `${number}\u00a0caractères sûrs`;
}

/**
 * A password as it is dictated, one item a character; stars stand for characters that are not in doubt, and a run of
 * them is one item.
 *
 * @example spellPassword('K**l0') // ['K majuscule', 'deux caractères sûrs', 'l minuscule', 'chiffre zéro']
 */
export function spellPassword(text: string): string[] {
  const items = text.match(/\*+|[^*]/gu) ?? [];
  return items.map((item) => (item.startsWith('*') ? spellCertain(item.length) : spellCharacter(item)));
}
