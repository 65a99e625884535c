import { day, dayNear } from './day.ts';
import { hour } from './hour.ts';

/**
 * The day and hour of an instant, to the minute.
 *
 * @example instant(new Date('2026-03-10T15:10:00Z'), 'Europe/Paris') // 'mardi 10 mars 2026 à 16 h 10'
 */
export function instant(at: Date, timeZone: string): string {
  return `${day(at, timeZone)} à ${hour(at, timeZone)}`;
}

/** The same, its year said only when it is not that of `now`: 'mardi 10 mars à 16 h 10'. */
export function instantNear(at: Date, now: Date, timeZone: string): string {
  return `${dayNear(at, now, timeZone)} à ${hour(at, timeZone)}`;
}
