import { instant, zoneMention } from '#format';
import type { Situation } from '#rules';

/**
 * When an answer was worked out, to the minute, with the clocks it follows where they are not those of Paris.
 *
 * @example workedOut({ now, timeZone: 'Indian/Reunion' }) // 'Calculé le mardi 10 mars 2026 à 10 h 30, heure de La Réunion.'
 */
export function workedOut({ now, timeZone }: Pick<Situation, 'now' | 'timeZone'>): string {
  const mention = zoneMention(timeZone);
  return `Calculé le ${instant(now, timeZone)}${mention === '' ? '' : `, ${mention}`}.`;
}
