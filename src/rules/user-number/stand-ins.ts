const separators = /^[-\u2010\u2011\u2013\u2014./_,;:]$/;

/**
 * What a character that is no digit may stand for in a number: the digit it looks like, nothing for a separator, null
 * for any other character.
 *
 * @example mayStandFor('O') // '0'
 * @example mayStandFor('-') // ''
 */
export function mayStandFor(character: string): '0' | '1' | '' | null {
  if (/^[Oo]$/.test(character)) return '0';
  if (/^[lI|]$/.test(character)) return '1';
  return separators.test(character) ? '' : null;
}
