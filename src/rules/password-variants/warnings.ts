/** What a typed password holds that often betrays a wrong copy; it is reported, never corrected (A13, A26). */
export type Warning =
  'leading-space' | 'trailing-space' | 'inner-space' | 'non-ascii' | 'look-alike-outside-document';

const signs: readonly (readonly [Warning, RegExp])[] = [
  ['leading-space', /^\p{White_Space}/u],
  ['trailing-space', /\p{White_Space}$/u],
  ['inner-space', /\P{White_Space}\p{White_Space}+\P{White_Space}/u],
  ['non-ascii', /[^\t-\r\x20-\x7e]/u],
  ['look-alike-outside-document', /[1o|]/],
];

/**
 * The warnings that a password calls for, in a fixed order, whichever look-alikes are chosen.
 *
 * @example warningsFor('lO\u00a0') // ['trailing-space', 'non-ascii']
 */
export function warningsFor(text: string): Warning[] {
  return signs.filter(([, sign]) => sign.test(text)).map(([warning]) => warning);
}
