/** Where the tries of a password stand: what is refused, where to resume, when to pause, when the text goes. */
import { hour, list, magnitude, quantity, wholeNumber } from '#format';
import { idleLimits, nextRank, rankRanges, type Progress } from '#tries';
import { figureText } from './figure-text.ts';

const tries = figureText('max-tries');

/** @example ordinal(1) // '1re' */
const ordinal = (rank: number): string => `${wholeNumber(rank)}${rank === 1 ? 're' : 'e'}`;

const range = ([first, last]: readonly [number, number]): string => {
  if (first === last) return wholeNumber(first);
  return `${wholeNumber(first)}${last === first + 1 ? ' et ' : ' à '}${wholeNumber(last)}`;
};

/**
 * The ranks refused and the one to resume at.
 *
 * @example resumeText(progressOf(8n, [1, 2, 3, 4, 5])) // 'Formes 1 à 5 refusées, reprendre à la 6e.'
 */
export function resumeText(progress: Progress): string {
  const next = nextRank(progress);
  if (progress.tried === 0) return 'Aucune forme refusée, reprendre à la 1re.';
  const refused = list(rankRanges(progress.refused).map(range));
  const start = progress.tried === 1 ? `Forme ${refused} refusée` : `Formes ${refused} refusées`;
  return next === null ? `${start} : il n’en reste aucune.` : `${start}, reprendre à la ${ordinal(next)}.`;
}

/**
 * Which form is on show, and among how many while that number can be read at a glance.
 *
 * @example rankText(2, 4n)       // '2 sur 4'
 * @example rankText(2, 1n << 60n) // '2e'
 */
export function rankText(rank: number, total: bigint): string {
  return magnitude(total) === null ? `${wholeNumber(rank)} sur ${wholeNumber(total)}` : ordinal(rank);
}

/**
 * The pause after a refused series, and its end on the clocks of a zone (F30, F31).
 *
 * @example pauseText(new Date('2026-03-10T11:12:00Z'), 'Europe/Paris')
 * // 'Pause après 5 essais refusés : reprenez à partir de 12 h 12.'
 */
export function pauseText(end: Date, timeZone: string): string {
  return `Pause après ${tries} refusés : reprenez à partir de ${hour(end, timeZone)}.`;
}

/** @example exhaustedText(4n) // 'Les 4 formes sont refusées.' */
export function exhaustedText(total: bigint): string {
  return total === 1n
    ? 'La seule forme est refusée.'
    : `Les ${quantity({ value: total, unit: 'forms' })} sont refusées.`;
}

const minutes = quantity({ value: idleLimits.minutes, unit: 'minutes' });
const notice = quantity({ value: idleLimits.noticeMinutes, unit: 'minutes' });

/** What is said of an unattended password: before it goes, and once it is gone. */
export const idleTexts = {
  ending: `Dans ${notice}, sans action de votre part, les caractères s’effacent de l’écran. Les rangs refusés restent.`,
  extend: `Garder ${minutes} de plus`,
  over: `Caractères effacés après ${minutes} sans action. Retapez le même texte : les coches reviennent.`,
};

/** Every form was refused: the prohibition, and what remains to do meanwhile (F30, F33, F35; A11). */
export const exhausted = {
  never: 'Ne redemandez pas d’identifiants avant la fin de la validité.',
  meanwhile: `D’ici là, réessayez : toutes les ${figureText('retry-interval')} par mail, régulièrement par courrier.`,
};
