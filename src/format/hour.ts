import { readClock } from './clock.ts';

/**
 * The two numbers of an hour, for a display that sets « h » apart; `minutes` is empty on the hour.
 *
 * @example hourParts(new Date('2026-03-10T08:05:00Z'), 'Europe/Paris') // { hours: '9', minutes: '05' }
 */
export function hourParts(instant: Date, timeZone: string): { hours: string; minutes: string } {
  const { hours, minutes } = readClock(instant, timeZone);
  return { hours, minutes: minutes === '00' ? '' : minutes };
}

/**
 * The hour of an instant on the clocks of a zone, which never breaks.
 *
 * @example hour(new Date('2026-03-10T15:10:00Z'), 'Europe/Paris') // '16 h 10', with U+00A0
 */
export function hour(instant: Date, timeZone: string): string {
  const { hours, minutes } = hourParts(instant, timeZone);
  return minutes === '' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`;
}
