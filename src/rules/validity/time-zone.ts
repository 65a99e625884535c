import { millisecondsInSecond } from 'date-fns/constants';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
};

/** Throws a RangeError naming `timeZone` when the machine knows no such zone. */
export function checkTimeZone(timeZone: string): void {
  try {
    formatterOf(String(timeZone));
  } catch {
    throw new RangeError(`timeZone: no such time zone: ${timeZone}`);
  }
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in milliseconds; never asks the machine's own zone.
 * Read from the clock itself, since names of offsets drop the seconds that old ones have.
 *
 * @example offsetAt(Date.UTC(2026, 6, 1), 'Europe/Paris') // 7_200_000
 */
export function offsetAt(instant: number, timeZone: string): number {
  const read: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) read[type] = value;
  const year = read.era?.startsWith('B') ? 1 - Number(read.year) : Number(read.year);
  const clock = new Date(0);
  clock.setUTCFullYear(year, Number(read.month) - 1, Number(read.day));
  clock.setUTCHours(Number(read.hour), Number(read.minute), Number(read.second));
  const wholeSeconds = Math.floor(instant / millisecondsInSecond) * millisecondsInSecond;
  return clock.getTime() - wholeSeconds;
}
