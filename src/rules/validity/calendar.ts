import { daysInWeek } from 'date-fns/constants';

/** A length of time that follows the calendar, not the clock. */
export type CalendarLength = { readonly value: number; readonly unit: 'weeks' | 'months' };

const lastDayOfMonth = (year: number, month: number): number => {
  const day = new Date(0);
  day.setUTCFullYear(year, month + 1, 0);
  return day.getUTCDate();
};

/**
 * The same time of day some weeks or months later, the day brought back to the end of a shorter month (A4). Reads and
 * gives a calendar written as UTC milliseconds: date-fns would read it on the machine's own, where an hour or a day may
 * be missing.
 *
 * @example addToCalendar(Date.UTC(2025, 11, 31, 9), { value: 2, unit: 'months' }) // Date.UTC(2026, 1, 28, 9)
 */
export function addToCalendar(calendar: number, { value, unit }: CalendarLength): number {
  const date = new Date(calendar);
  if (unit === 'weeks') return date.setUTCDate(date.getUTCDate() + value * daysInWeek);
  const month = date.getUTCMonth() + value;
  return date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDayOfMonth(date.getUTCFullYear(), month)));
}
