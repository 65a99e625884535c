import { checkInstant } from '../check.ts';
import { readDay, writeDay } from './iso-day.ts';
import { instantOf } from './local-time.ts';
import { checkTimeZone, offsetAt } from './time-zone.ts';

/** A day 'YYYY-MM-DD' and a time 'HH:MM', as date and time fields hold them. */
export type LocalFields = { day: string; time: string };

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The instant at which the clocks of a zone show a day and a time: the first of the two when it occurs twice, later by
 * the length of the gap when it never occurs (A6). Throws a RangeError naming `day`, `time` or `timeZone`.
 *
 * @example instantFromFields({ day: '2026-03-10', time: '09:40' }, 'Europe/Paris') // 2026-03-10T08:40:00Z
 */
export function instantFromFields({ day, time }: LocalFields, timeZone: string): Date {
  checkTimeZone(timeZone);
  const midnight = readDay(day);
  if (!TIME.test(time)) throw new RangeError(`time: not a time of day: ${time}`);
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(instantOf(new Date(midnight).setUTCHours(Number(hours), minutes), timeZone));
}

/**
 * What date and time fields show at an instant on the clocks of a zone. Throws a RangeError naming `instant` or
 * `timeZone`.
 *
 * @example localFields(new Date('2026-03-10T08:40:00Z'), 'Europe/Paris') // { day: '2026-03-10', time: '09:40' }
 */
export function localFields(instant: Date, timeZone: string): LocalFields {
  checkTimeZone(timeZone);
  const time = checkInstant('instant', instant).getTime();
  const local = new Date(time + offsetAt(time, timeZone));
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { day: writeDay(local.getTime()), time: `${hours}:${minutes}` };
}
