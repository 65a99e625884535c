/** What the variant tester says of a set of forms: why there is none, how many, and what trying them takes. */
import { magnitude, quantity, wholeNumber } from '#format';
import type { DeliveryKind } from '#rules';
import { outlived, type TextProblem } from '#tries';
import { figureText } from './figure-text.ts';

const tries = figureText('max-tries');
const interval = figureText('retry-interval');

/**
 * Why a text has no forms, and the repair.
 *
 * @example textProblemText({ code: 'only-spaces' }) // 'Il n’y a que des espaces : tapez…'
 */
export function textProblemText(problem: TextProblem): string {
  switch (problem.code) {
    case 'only-spaces':
      return 'Il n’y a que des espaces : tapez les caractères lus sur l’envoi.';
    case 'only-stars':
      return 'Il n’y a que des étoiles : tapez, à leur place, les caractères qui font hésiter.';
    case 'too-long':
      return `${wholeNumber(problem.length)} caractères : c’est trop long pour un mot de passe. Gardez-en ${wholeNumber(problem.maximum)} au plus.`;
  }
}

/**
 * How many forms there are: in full, and in words when the figures no longer speak.
 *
 * @example formCount(1048576n) // '1 048 576 formes (plus d’un million)'
 */
export function formCount(total: bigint): string {
  const words = magnitude(total);
  const count = quantity({ value: total, unit: 'forms' });
  return words === null ? count : `${count} (${words})`;
}

/**
 * How many forms, and in how many series they are tried (F30, F31).
 *
 * @example planText(4n, 1n) // '4 formes, une seule série : vous n’atteignez pas la limite de 5 essais.'
 */
export function planText(total: bigint, series: bigint): string {
  if (total === 1n) return 'Une seule forme : aucun sosie parmi les caractères tapés.';
  if (series === 1n)
    return `${formCount(total)}, une seule série : vous n’atteignez pas la limite de ${tries}.`;
  const groups =
    magnitude(total) === null ? `en ${quantity({ value: series, unit: 'series' })}` : 'par séries';
  return `${formCount(total)}, ${groups} de ${tries} au plus, espacées de ${interval}.`;
}

const tooMany: Readonly<Record<DeliveryKind, string>> = {
  'reset-mail': `les ${figureText('reset-mail-validity')} d’un mail après une demande`,
  'initial-mail': `les ${figureText('initial-mail-validity')} d’un premier mail`,
  post: `tout mot de passe provisoire, même les ${figureText('post-validity')} d’un courrier`,
};

/**
 * What to do when there are more series than the validity of a password leaves time for; null when there is time.
 *
 * @example tooManyText(13n) // 'C’est trop pour les 24 h d’un mail après une demande : …'
 */
export function tooManyText(series: bigint): string | null {
  const kind = outlived(series);
  if (kind === null) return null;
  return `C’est trop pour ${tooMany[kind]}. Relisez l’envoi avec le bailleur et remplacez par * chaque caractère dont il est sûr.`;
}

/**
 * The heading of a series, with the pause before it (F30).
 *
 * @example seriesHeading(3) // 'Série 3 : 2 h après la série 2'
 */
export function seriesHeading(series: number): string {
  return series === 1 ? 'Série 1' : `Série ${series} : ${interval} après la série ${series - 1}`;
}

/** What the sheet that carries a password says of itself. */
export const paper = {
  title: 'Mot de passe provisoire : formes à essayer',
  caution:
    'Cette feuille porte un mot de passe. Remettez-la au bailleur en main propre, ou détruisez-la dès qu’une forme est acceptée.',
  instruction: 'Cochez la case d’une forme refusée, puis passez à la suivante.',
  partial: 'Les formes suivantes ne sont pas imprimées.',
  accepted: 'Forme acceptée : cliquez sur le bouton',
  destroy: ', puis détruisez cette feuille.',
};
