import { localInstant, type LocalInstant, type Occurrence } from './local-instant.ts';
import type { ReadDay } from './day-problem.ts';
import { LONGEST_DAY, readDay } from './read-day.ts';
import { LONGEST_HOUR, readHour, type ReadHour } from './read-hour.ts';

/** A text field: what it holds, and whether the person has left it or pressed Enter. */
export type Typed = { readonly text: string; readonly settled: boolean };

type Wrong<Read> = Extract<Read, { ok: false }>;

/** What a date and its hour say together; a part that is empty or still being typed says nothing. */
export type Moment = {
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  /** HH:MM. */
  readonly time: string | null;
  /** Known when the day and the hour both are. */
  readonly instant: LocalInstant | null;
  /** An hour was given without a day. */
  readonly dayMissing: boolean;
  readonly dayProblem: Wrong<ReadDay> | null;
  readonly hourProblem: Wrong<ReadHour> | null;
};

const wholeDay =
  /\d\D+\d{4}\s*$|[a-z\s]\s*\d{4}\s*$|^\s*\d{8}\s*$|^\s*\d{4}\D\d\d\D\d\d\s*$|hier\s*$|hui\s*$/i;
const wholeHour = /\d\s*(:|h)\s*\d\d(\s*min)?\s*$|^\s*\d{4}\s*$|midi\s*$/i;

/** A text that is too long is wrong whatever follows, and is kept from patterns that would take minutes over it. */
const finished = ({ text, settled }: Typed, whole: RegExp, longest: number): string =>
  settled || text.length > longest || whole.test(text) ? text : '';

const problemOf = <Read extends ReadDay | ReadHour>(read: Read): Wrong<Read> | null =>
  !read.ok && read.problem.code !== 'empty' ? (read as Wrong<Read>) : null;

/**
 * Reads a date and an hour as they are typed: a text that may be the start of a longer one says nothing until it is
 * settled, so that « 10/03/20 » is never taken for 2020 on the way to 2026. `occurrence` says which one is meant when the
 * clocks show that hour twice.
 *
 * @example readMoment({ text: '10/03/2026', settled: true }, { text: '9:40', settled: true }, today, 'Europe/Paris')
 * // { day: '2026-03-10', time: '09:40', instant: { shown: 'once', at: 2026-03-10T08:40:00Z }, … }
 */
export function readMoment(
  date: Typed,
  hour: Typed,
  today: string,
  timeZone: string,
  occurrence: Occurrence = 'first',
): Moment {
  const day = readDay(finished(date, wholeDay, LONGEST_DAY), today);
  const time = readHour(finished(hour, wholeHour, LONGEST_HOUR));
  const both = day.ok && time.ok;
  return {
    day: day.ok ? day.day : null,
    time: time.ok ? time.time : null,
    instant: both ? localInstant({ day: day.day, time: time.time }, timeZone, occurrence) : null,
    dayMissing: time.ok && !day.ok && day.problem.code === 'empty' && date.text.trim() === '',
    dayProblem: problemOf(day),
    hourProblem: problemOf(time),
  };
}
