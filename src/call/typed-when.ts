import { LONGEST_DAY, readDay, readHour, type DayProblem, type HourProblem } from '#entry';
import { localFields } from '#rules';
import type { CallTime } from './call-time.ts';
import type { Dated } from './when.ts';

/** What a typed date and hour say; `null` while nothing can be said of them yet. */
export type TypedWhen =
  | { readonly ok: true; readonly when: Dated }
  | { readonly ok: false; readonly part: 'day'; readonly problem: DayProblem }
  | { readonly ok: false; readonly part: 'hour'; readonly problem: HourProblem };

/** « 9:40 », « 9 h 40 », « 9h », « midi » at the end of the text, or alone. */
const trailingHour = /(?:^|[\s,]|à)\s*((?:\d{1,2}\s*(?::|h)\s*(?:\d{1,2})?(?:\s*min)?)|midi)\s*$/i;
const compactHour = /^\s*\d{3,4}\s*$/;
/** A text that may still be the start of a longer one: « 9h », « 2/3 », « 10/03/20 ». */
const wholeHour = /(?::|h)\s*\d\d(?:\s*min)?\s*$|midi\s*$/i;
const wholeDay = /[/.\s-]\d{4}\s*$|hui\s*$|hier\s*$|^\s*\d{4}-\d\d-\d\d\s*$/i;
const separators = /[\s,à]+$/;

/** A day typed without its year is the last one that came: it is read back in words at once. */
function dayOf(text: string, today: string): TypedWhen {
  const read = readDay(text, today);
  if (read.ok) return { ok: true, when: { known: 'day', day: read.day } };
  if (read.problem.code === 'no-year' && read.proposal !== null) {
    return { ok: true, when: { known: 'day', day: read.proposal } };
  }
  return { ok: false, part: 'day', problem: read.problem };
}

function withHour(dayText: string, hourText: string, today: string): TypedWhen {
  const hour = readHour(hourText);
  if (!hour.ok) return { ok: false, part: 'hour', problem: hour.problem };
  const read =
    dayText === '' ? ({ ok: true, when: { known: 'day', day: today } } as const) : dayOf(dayText, today);
  if (!read.ok) return read;
  return { ok: true, when: { known: 'instant', day: read.when.day, time: hour.time } };
}

/**
 * Reads a date, an hour, or both, in one line: « 9:40 » is of today (or of `day` when it is known), « hier 9 h »,
 * « 2 mars 9:30 », « 10/03/2026 ». Until the text is settled, one that may be the start of another says nothing.
 *
 * @example readTypedWhen('2/3 9:30', false, time) // { ok: true, when: { known: 'instant', day: '2026-03-02', time: '09:30' } }
 */
export function readTypedWhen(
  text: string,
  settled: boolean,
  { now, timeZone }: CallTime,
  day?: string,
): TypedWhen | null {
  const today = day ?? localFields(now, timeZone).day;
  if (text.trim() === '') return null;
  // Kept from patterns that would take minutes over it.
  if (text.length > LONGEST_DAY) return dayOf(text, today);
  const hour = trailingHour.exec(text);
  if (hour?.[1] !== undefined) {
    if (!settled && !wholeHour.test(text)) return null;
    return withHour(text.slice(0, hour.index).replace(separators, '').trim(), hour[1], today);
  }
  if (compactHour.test(text)) return settled ? withHour('', text, today) : null;
  return settled || wholeDay.test(text) ? dayOf(text, today) : null;
}
