import { quantity, quantityRange } from '#format';
import { figures, type FactId, type FigureId } from '#rules';

/** A figure of the rules, or the one range the note gives (« 3 à 4 h », F29). */
export type FigureTextId = FigureId | 'first-try-wait';

export function isFigureTextId(id: string): id is FigureTextId {
  return id === 'first-try-wait' || Object.hasOwn(figures, id);
}

/**
 * A figure of the rules as French text.
 *
 * @example figureText('post-validity')  // '2 mois'
 * @example figureText('first-try-wait') // '3 à 4 h'
 */
export function figureText(id: FigureTextId): string {
  if (id !== 'first-try-wait') return quantity(figures[id]);
  return quantityRange(figures['first-try-wait-earliest'], figures['first-try-wait-advised']);
}

/** The facts that state a figure. */
export function figureFacts(id: FigureTextId): readonly FactId[] {
  return figures[id === 'first-try-wait' ? 'first-try-wait-advised' : id].facts;
}

/**
 * Replaces `{figure-id}` by the figure's text, so that front matter holds no figure of its own.
 *
 * @throws Error in French when no figure has that name.
 * @example fillFigures('Valable {post-validity}.') // 'Valable 2 mois.'
 */
export function fillFigures(text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_, id: string) => {
    if (isFigureTextId(id)) return figureText(id);
    const known = ['first-try-wait', ...Object.keys(figures)].join(', ');
    throw new Error(`Le chiffre « {${id}} » n’existe pas. Chiffres connus : ${known}.`);
  });
}
