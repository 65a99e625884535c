import { isLetter, letterName } from './letter-name.ts';

/**
 * A character as a sentence shows it: quoted as it stands, a letter named too so that l and I cannot be confused, one
 * that cannot be seen said to be so.
 *
 * @example quoteCharacter('l') // '« l » (l minuscule)'
 * @example quoteCharacter('-') // '« - »'
 */
export function quoteCharacter(character: string): string {
  if (/^[\p{C}\p{M}\p{Z}]$/u.test(character)) return 'un caractère invisible';
  const quoted = `«\u00a0${character}\u00a0»`;
  return isLetter(character) ? `${quoted} (${letterName(character)})` : quoted;
}
