import { instantFromFields, localFields } from '#rules';
import { shiftDay, weekdayOf } from '#entry';

/** The hours at which someone is there to try; a usual working day, not a figure of the note. */
export const officeHours = { opens: '08:30', closes: '17:30' } as const;

const SUNDAY = 0;
const SATURDAY = 6;

const isWorked = (day: string): boolean => ![SUNDAY, SATURDAY].includes(weekdayOf(day));

const nextWorkedDay = (day: string): string => {
  const next = shiftDay(day, 1);
  return isWorked(next) ? next : nextWorkedDay(next);
};

/**
 * The first instant from `at` on that falls within office hours, both ends included, Monday to Friday; public holidays
 * are not known.
 *
 * @example nextOfficeTime(fridayAt18, 'Europe/Paris') // Monday at 8:30
 */
export function nextOfficeTime(at: Date, timeZone: string): Date {
  const { day, time } = localFields(at, timeZone);
  const { opens, closes } = officeHours;
  if (isWorked(day) && time >= opens && time <= closes) return at;
  const opening = isWorked(day) && time < opens ? day : nextWorkedDay(day);
  return instantFromFields({ day: opening, time: opens }, timeZone);
}
