/** A character that no reading of a number can keep; `position` counts code points from 1 in the text as typed. */
export type ForbiddenCharacter = { code: 'forbidden-character'; position: number; character: string };

const ignored = /^[\p{White_Space}\p{Cf}]$/u;
const fullWidthDigit = /^[\uff10-\uff19]$/;
const asciiDigit = /^[0-9]$/;

const FULL_WIDTH_SHIFT = 0xff10 - 0x30;

const readable = (character: string): string => {
  if (ignored.test(character)) return '';
  if (!fullWidthDigit.test(character)) return character;
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT);
};

/**
 * The characters of a typed text that count: white space and invisible characters are dropped, full-width digits
 * become ASCII, anything else stays as it is. One item per code point, an empty string where one was dropped.
 *
 * @example readableCharacters('078\u00a02') // ['0', '7', '8', '', '2']
 */
export function readableCharacters(text: string): string[] {
  return Array.from(text, readable);
}

/**
 * The digits of a typed text, or its first character that is not one. Nothing but white space and invisible characters
 * is ever dropped, and nothing is cut (F23).
 *
 * @example readDigits('27 00 75') // '270075'
 * @example readDigits('27O075')   // { code: 'forbidden-character', position: 3, character: 'O' }
 */
export function readDigits(text: string): string | ForbiddenCharacter {
  const characters = readableCharacters(text);
  const index = characters.findIndex((character) => character !== '' && !asciiDigit.test(character));
  const character = characters[index];
  return character === undefined
    ? characters.join('')
    : { code: 'forbidden-character', position: index + 1, character };
}
