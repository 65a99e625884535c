import { readClock, type Clock } from './clock.ts';

// The number of a day stays beside its month.
const short = ({ weekday, day, month }: Clock): string => `${weekday} ${day}\u00a0${month}`;

const long = (clock: Clock): string => `${short(clock)} ${clock.year}`;

const near = (clock: Clock, today: Clock): string => (clock.year === today.year ? short(clock) : long(clock));

/**
 * The day of an instant on the calendar of a zone.
 *
 * @example day(new Date('2026-03-10T15:10:00Z'), 'Europe/Paris') // 'mardi 10 mars 2026'
 */
export function day(instant: Date, timeZone: string): string {
  return long(readClock(instant, timeZone));
}

/** The same day without its year: 'mardi 10 mars'. */
export function dayShort(instant: Date, timeZone: string): string {
  return short(readClock(instant, timeZone));
}

/**
 * The day of an instant, its year said only when it is not that of `now`.
 *
 * @example dayNear(new Date('2027-01-01T15:10:00Z'), new Date('2026-12-30T08:00:00Z'), 'Europe/Paris')
 * // 'vendredi 1er janvier 2027'
 */
export function dayNear(instant: Date, now: Date, timeZone: string): string {
  return near(readClock(instant, timeZone), readClock(now, timeZone));
}

const readCalendarDay = (isoDay: string): Clock => {
  const midnight = new Date(`${isoDay}T00:00:00Z`);
  // Engines accept 30 February as 2 March: such a day must not be printed as another.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(`${isoDay}T`)) {
    throw new RangeError(`not a day of the calendar: ${isoDay}`);
  }
  return readClock(midnight, 'UTC');
};

/**
 * A day written 'YYYY-MM-DD', in French; throws a RangeError when there is no such day.
 *
 * @example calendarDay('2026-03-01') // 'dimanche 1er mars 2026'
 */
export function calendarDay(isoDay: string): string {
  return long(readCalendarDay(isoDay));
}

/** The same day without its year: 'dimanche 1er mars'. */
export function calendarDayShort(isoDay: string): string {
  return short(readCalendarDay(isoDay));
}

/** The same day, its year said only when it is not that of `today`, also written 'YYYY-MM-DD'. */
export function calendarDayNear(isoDay: string, today: string): string {
  return near(readCalendarDay(isoDay), readCalendarDay(today));
}
