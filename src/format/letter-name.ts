/** Written small, since « I » and « O » are the very shapes that the words must tell apart. */
const writtenSmall = /^[IO]$/;

/** Whether a character is a letter of the keyboard, without an accent. */
export const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);

/**
 * A letter by its name and its case.
 *
 * @example letterName('I') // 'i majuscule'
 */
export function letterName(letter: string): string {
  if (/^[a-z]$/.test(letter)) return `${letter} minuscule`;
  return `${writtenSmall.test(letter) ? letter.toLowerCase() : letter} majuscule`;
}
