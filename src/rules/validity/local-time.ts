import { millisecondsInDay } from 'date-fns/constants';
import { addToCalendar, type CalendarLength } from './calendar.ts';
import { offsetAt } from './time-zone.ts';

/** Longer than any offset, shorter than the time between two clock changes of any zone on record. */
const NEARBY = millisecondsInDay;

/**
 * The instant at which the clocks of a zone show a local time, itself written as UTC milliseconds: the first of the two
 * when it occurs twice; later by the length of the gap when it never occurs (A6).
 *
 * @example instantOf(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Paris') // that of 3:30, since 2:30 does not exist
 */
export function instantOf(local: number, timeZone: string): number {
  const offsetBefore = offsetAt(local - NEARBY, timeZone);
  const early = local - offsetBefore;
  if (offsetAt(early, timeZone) === offsetBefore) return early;
  const offsetAfter = offsetAt(local + NEARBY, timeZone);
  const late = local - offsetAfter;
  return offsetAt(late, timeZone) === offsetAfter ? late : early;
}

/**
 * The instant some weeks or months later on the clocks and calendar of a zone (A4, A6).
 *
 * @example addLocally(new Date('2026-03-20T08:30:00Z'), { value: 2, unit: 'weeks' }, 'Europe/Paris')
 * // 2026-04-03T07:30:00Z: 9:30 both days
 */
export function addLocally(instant: Date, length: CalendarLength, timeZone: string): Date {
  const local = instant.getTime() + offsetAt(instant.getTime(), timeZone);
  return new Date(instantOf(addToCalendar(local, length), timeZone));
}
