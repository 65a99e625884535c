/** What the clocks and calendar of a zone show at an instant, in French words where they are words. */
export type Clock = {
  weekday: string;
  /** '1er', '2', … '31' */
  day: string;
  month: string;
  year: string;
  hours: string;
  /** Always two digits. */
  minutes: string;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does, and widgets format at every keystroke. */
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('fr-FR-u-ca-gregory-nu-latn', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, formatter);
  return formatter;
};

/**
 * Reads the clocks of a zone; throws a RangeError for an Invalid Date or an unknown zone.
 *
 * @example readClock(new Date('2026-03-01T08:05:00Z'), 'Europe/Paris')
 * // { weekday: 'dimanche', day: '1er', month: 'mars', year: '2026', hours: '9', minutes: '05' }
 */
export function readClock(instant: Date, timeZone: string): Clock {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): string => String(parts.get(type));
  const day = Number.parseInt(read('day'), 10);
  return {
    weekday: read('weekday'),
    day: day === 1 ? '1er' : String(day),
    month: read('month'),
    year: read('year'),
    hours: String(Number(read('hour'))),
    minutes: read('minute').padStart(2, '0'),
  };
}
