/** A form of a password as it is dictated on the phone. */
import { spellCertain, spellCharacter } from '#format';
import { isLong, pieces } from '#tries';

/** A stretch of the dictation; a doubtful one is said with emphasis. */
export type Dictated = { readonly text: string; readonly doubtful: boolean };

/** Beyond this many doubtful characters, a row of the list says only what differs from the text as it is read. */
const spelledInRow = 4;

const isStar = (character: string): boolean => character === '*';

const atPosition = (position: number, character: string): string =>
  `caractère\u00a0${position} : ${spellCharacter(character)}`;

/**
 * The whole form, item by item: each character by its name, stars in a row as certain characters, and a star alone by
 * its place. A long form is told in fewer, longer items.
 *
 * @example dictation('***lO*', [4, 5]).map(({ text }) => text)
 * // ['trois caractères sûrs', 'l minuscule', 'o majuscule', 'caractère 6 (sûr)']
 */
export function dictation(form: string, positions: readonly number[]): Dictated[] {
  const items: Dictated[] = [];
  let position = 1;
  for (const { kind, text } of pieces(form, positions)) {
    const said: string[] = [];
    for (const [run] of text.matchAll(/\*+|[^*]/gu)) {
      said.push(spellRun(run, position));
      position += Array.from(run).length;
    }
    const told = isLong(form) ? [said.join(', ')] : said;
    items.push(...told.map((item) => ({ text: item, doubtful: kind === 'doubtful' })));
  }
  return items;
}

function spellRun(run: string, position: number): string {
  if (run === '*') return `caractère\u00a0${position} (sûr)`;
  return run.startsWith('*') ? spellCertain(run.length) : spellCharacter(run);
}

/**
 * What tells a form from the others, in one line: its doubtful characters, with their place when the rest is stars; of
 * many, only those that differ from the text as it is read.
 *
 * @example doubtfulDictation('Kt7IOp2Z', 'Kt7lOp2Z', [4, 5]) // 'i majuscule, o majuscule'
 * @example doubtfulDictation('***IO***', '***lO***', [4, 5])
 * // 'caractère 4 : i majuscule, caractère 5 : o majuscule'
 */
export function doubtfulDictation(form: string, asRead: string, positions: readonly number[]): string {
  const characters = Array.from(form);
  const character = (position: number): string => String(characters[position - 1]);
  if (positions.length <= spelledInRow) {
    const placed = characters.some(isStar);
    const said = (position: number): string =>
      placed ? atPosition(position, character(position)) : spellCharacter(character(position));
    return positions.map(said).join(', ');
  }
  const read = Array.from(asRead);
  const changed = positions.filter((position) => read[position - 1] !== character(position));
  if (changed.length === 0) return 'comme lu';
  return `comme lu, sauf ${changed.map((position) => atPosition(position, character(position))).join(', ')}`;
}
