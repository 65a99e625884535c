/**
 * A day written 'YYYY-MM-DD' as its midnight in UTC milliseconds; throws a RangeError naming `day` when there is none.
 *
 * @example readDay('2026-03-10') // Date.UTC(2026, 2, 10)
 */
export function readDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Writing it back refuses 30 February, which engines accept as 2 March.
  if (!/^\d{4}-/.test(day) || writeDay(midnight) !== day) {
    throw new RangeError(`day: not a day of the calendar: ${day}`);
  }
  return midnight;
}

/**
 * The day of a calendar written as UTC milliseconds.
 *
 * @example writeDay(Date.UTC(2026, 2, 10, 16)) // '2026-03-10'
 */
export function writeDay(calendar: number): string {
  const date = new Date(calendar);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, '0')}`;
}
