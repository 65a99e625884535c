/** A stretch of a form whose characters call for the same attention. */
export type Piece = { readonly kind: 'certain' | 'doubtful' | 'space'; readonly text: string };

/** Beyond this length a form is cut in as few pieces as possible, so that showing it stays quick. */
const longForm = 24;

/**
 * Whether a form is too long for each doubtful character to stand alone.
 *
 * @example isLong('Kt7lOp2Z') // false
 */
export function isLong(form: string): boolean {
  return Array.from(form).length > longForm;
}

/**
 * Cuts a form where its characters call for attention: each doubtful one alone, unless the form is long; `positions`
 * are its doubtful ones, from 1, in code points.
 *
 * @example pieces('Kt7l', [4]) // [{ kind: 'certain', text: 'Kt7' }, { kind: 'doubtful', text: 'l' }]
 */
export function pieces(form: string, positions: readonly number[]): Piece[] {
  const doubtful = new Set(positions);
  const joined = isLong(form);
  const cut: Piece[] = [];
  for (const [index, character] of Array.from(form).entries()) {
    const white = /\p{White_Space}/u.test(character);
    const kind = white ? 'space' : doubtful.has(index + 1) ? 'doubtful' : 'certain';
    const last = cut.at(-1);
    if (last?.kind === kind && (joined || kind === 'certain'))
      cut.splice(-1, 1, { kind, text: last.text + character });
    else cut.push({ kind, text: character });
  }
  return cut;
}
