/** Which characters are taken for one another: the note's two pairs (F5, F6), or more than the note says (A13). */
export type LookAlikes = 'document' | 'extended';

const groups: Readonly<Record<LookAlikes, readonly string[]>> = {
  document: ['lI', 'O0'],
  extended: ['lI1', 'O0o'],
};

/**
 * What else a character may be, in the order in which to try it; nothing when it is certain.
 *
 * @example otherReadings('1', 'extended') // ['l', 'I']
 */
export function otherReadings(character: string, lookAlikes: LookAlikes): string[] {
  const group = groups[lookAlikes].find((characters) => characters.includes(character)) ?? '';
  return Array.from(group).filter((other) => other !== character);
}
