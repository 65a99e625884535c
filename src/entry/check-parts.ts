import { exists, FIRST_YEAR, isoDay, LAST_YEAR, lastDayOf, latest, type DayParts } from './day.ts';
import { type ReadDay, wrongDay } from './day-problem.ts';
import type { PlacedParts } from './day-parts.ts';

const existing = (parts: DayParts): string | null => (exists(parts) ? isoDay(parts) : null);

/** A day of the calendar from its parts, or the first part that is wrong: month, year, then day. */
export function checkParts({ day, month, year }: PlacedParts, today: string): ReadDay {
  const thisYear = Number(today.slice(0, 4));
  if (month.value < 1 || month.value > 12) {
    const swapped = { year: year?.value ?? thisYear, month: day.value, day: month.value };
    const problem = { code: 'month-out-of-range', position: month.position, month: month.value } as const;
    return wrongDay(problem, existing(swapped));
  }
  const proposal = latest(day.value, month.value, today);
  if (year === null) return wrongDay({ code: 'no-year' }, proposal);
  const { value, position } = year;
  if (value < FIRST_YEAR || value > LAST_YEAR) {
    return wrongDay(
      { code: 'year-out-of-range', position, year: value, first: FIRST_YEAR, last: LAST_YEAR },
      proposal,
    );
  }
  const parts = { year: value, month: month.value, day: day.value };
  if (exists(parts)) return { ok: true, day: isoDay(parts) };
  const lastDay = lastDayOf(parts.year, parts.month);
  return wrongDay({ code: 'day-out-of-range', position: day.position, ...parts, lastDay });
}
