import { millisecondsInDay } from 'date-fns/constants';
import { figures } from '../facts.ts';
import { addToCalendar } from './calendar.ts';
import { readDay, writeDay } from './iso-day.ts';
import { validities, type Kind } from './kinds.ts';

export type DayDeadlines = {
  endDay: string;
  lastSafeDay: string;
  reRequestDay: string | null;
  days: number;
  reRequestLiteralDay: string | null;
};

const HOURS_PER_DAY = 24;

const endOfValidity = (kind: Kind, from: number): number => {
  const validity = validities[kind];
  return validity.unit === 'hours'
    ? from + (validity.value / HOURS_PER_DAY) * millisecondsInDay
    : addToCalendar(from, validity);
};

const literalDays = figures['mail-re-request-lock'].value / HOURS_PER_DAY + 1;

/**
 * The cautious days when only the day of a password is known ('YYYY-MM-DD', as are the answers): `endDay` is the
 * uncertain one, use stops the day before it, asking again starts the day after it; a day is a whole day, so no zone
 * matters (F18 to F21, F34 to F37; A1, A4, A5). Throws a RangeError naming `day` when there is no such day.
 *
 * @example dayDeadlines({ kind: 'post', day: '2026-01-15' })
 * // { endDay: '2026-03-15', lastSafeDay: '2026-03-14', reRequestDay: '2026-03-16', days: 59, reRequestLiteralDay: null }
 */
export function dayDeadlines({ kind, day }: { kind: Kind; day: string }): DayDeadlines {
  const start = readDay(day);
  const end = endOfValidity(kind, start);
  return {
    endDay: writeDay(end),
    lastSafeDay: writeDay(end - millisecondsInDay),
    reRequestDay: kind === 'personal' ? null : writeDay(end + millisecondsInDay),
    days: (end - start) / millisecondsInDay,
    reRequestLiteralDay: kind === 'initial-mail' ? writeDay(start + literalDays * millisecondsInDay) : null,
  };
}
