import { millisecondsInDay } from 'date-fns/constants';

/** A day of the calendar as year, month (1 to 12) and day of the month. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Years that a password of this portal may have been sent in. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/** How many days a month has. @example lastDayOf(2026, 2) // 28 */
export function lastDayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** A day as ISO text. @example isoDay({ year: 2026, month: 3, day: 10 }) // '2026-03-10' */
export function isoDay({ year, month, day }: DayParts): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day some days later, or earlier. @example shiftDay('2026-03-01', -1) // '2026-02-28' */
export function shiftDay(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsInDay);
  return isoDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** The day of the week, 0 for Sunday. @example weekdayOf('2026-03-10') // 2 */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether the calendar has this day, in the years that make sense here. */
export function exists({ year, month, day }: DayParts): boolean {
  const known = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  return known && day >= 1 && day <= lastDayOf(year, month);
}

/** The last time this day of the year came, today included; null when the calendar never has it. */
export function latest(day: number, month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= 8; back += 1) {
    const parts = { year: year - back, month, day };
    if (exists(parts) && isoDay(parts) <= today) return isoDay(parts);
  }
  return null;
}

/** A day as a person types it. @example typedDay('2026-03-10') // '10/03/2026' */
export function typedDay(day: string): string {
  return day.split('-').reverse().join('/');
}
