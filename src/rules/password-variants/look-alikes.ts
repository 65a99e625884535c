/** Which characters are taken for one another: the note's two pairs (F5, F6), or more than the note says (A13). */
export type LookAlikes = 'document' | 'extended';

/** `others`: how many other characters each of a group may be, the same for every group of a mode. */
const modes: Readonly<Record<LookAlikes, { others: number; groups: readonly string[] }>> = {
  document: { others: 1, groups: ['lI', 'O0'] },
  extended: { others: 2, groups: ['lI1', 'O0o'] },
};

/** How many other readings a doubtful character has. */
export const otherReadingsCount = (lookAlikes: LookAlikes): number => modes[lookAlikes].others;

/**
 * What else a character may be, in the order in which to try it; nothing when it is certain.
 *
 * @example otherReadings('1', 'extended') // ['l', 'I']
 */
export function otherReadings(character: string, lookAlikes: LookAlikes): string[] {
  const group = modes[lookAlikes].groups.find((characters) => characters.includes(character)) ?? '';
  return Array.from(group).filter((other) => other !== character);
}
