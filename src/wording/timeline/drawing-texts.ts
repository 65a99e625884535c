import type { Kind } from '#rules';
import { figureText } from '../figure-text.ts';

const barTexts: Readonly<Record<Kind, string>> = {
  post: 'Essayer régulièrement',
  'initial-mail': `Essayer, toutes les ${figureText('retry-interval')}`,
  'reset-mail': `Essayer, toutes les ${figureText('retry-interval')}`,
  personal: 'S’en servir',
};

/** What the solid stretch of the drawing means. @example barText('post') // 'Essayer régulièrement' */
export function barText(kind: Kind): string {
  return barTexts[kind];
}

/** What the line beside it means: the prohibition, and the stretch where the note has another reading (A1). */
export const lockTexts = {
  lock: 'Ne rien redemander',
  doubt: `Un doute : la note écrit aussi ${figureText('mail-re-request-lock')}`,
};

/** The words of the present instant. */
export function nowLabel(precision: 'hours' | 'days'): string {
  return precision === 'hours' ? 'maintenant' : 'aujourd’hui';
}

/** The alternative of the drawing, whose content is that of the table. */
export const drawingAlternative = 'Frise des heures et des jours : le tableau qui suit dit la même chose.';
