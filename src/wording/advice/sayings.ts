import { localInstant, shiftDay } from '#entry';
import { calendarDayNear, hour } from '#format';
import { localFields } from '#rules';
import { occurrenceTexts } from '../entry.ts';
import { hourOf, type Segment } from './segments.ts';
import type { Precision, Voice } from './handover.ts';

/** An instant as it is said: its day, and its hour unless only days are known. */
export type Said = {
  readonly at: Date;
  readonly isoDay: string;
  readonly day: string;
  /** The word for a day near enough to have one, aloud. */
  readonly near: '' | 'aujourd’hui, ' | 'demain, ';
  readonly hour: string | null;
  /** Which of the two, when the clocks show that hour twice. */
  readonly season: string;
};

/** How the dates of one call are said. */
export type Sayings = {
  /** An instant that has come, to the minute. */
  clock(at: Date): Said;
  /** The end of a wait counted from a refusal, whose hour is always known. */
  wait(at: Date): Said;
  /** From when something that hangs on the delivery becomes possible: a whole day when only days are known (A5). */
  from(at: Date): Said;
  /** Until when the delivery is valid: the last whole day when only days are known (A5). */
  until(at: Date): Said;
  /** Since when the delivery has ended. */
  since(at: Date): Said;
  /** The day of an instant, alone. */
  dayOf(at: Date): Said;
};

type Given = { now: Date; timeZone: string; precision: Precision; voice: Voice };

const MIDNIGHT = '00:00';

/** A wait must not be said to end in the minute before it does. */
const wholeMinute = (at: Date): Date => {
  const whole = new Date(at);
  if (at.getUTCSeconds() + at.getUTCMilliseconds() > 0) whole.setUTCSeconds(60, 0);
  return whole;
};

const nearWord = (isoDay: string, today: string): Said['near'] => {
  if (isoDay === today) return 'aujourd’hui, ';
  return isoDay === shiftDay(today, 1) ? 'demain, ' : '';
};

const seasonOf = (at: Date, timeZone: string): Said['season'] => {
  const local = localInstant(localFields(at, timeZone), timeZone);
  if (local.shown !== 'twice') return '';
  return `, ${occurrenceTexts[at < local.again ? 'first' : 'second'].read}`;
};

/**
 * How the instants of a call are said on the clocks of a zone: the year only when it is not that of `now`; the words
 * « aujourd’hui » and « demain », aloud only, always beside the date.
 *
 * @example sayings({ now, timeZone: 'Europe/Paris', precision: 'instant', voice: 'spoken' }).wait(at)
 * // { at, isoDay: '2026-03-10', near: 'aujourd’hui, ', day: 'mardi 10 mars', hour: '13 h 40', season: '' }
 */
export function sayings({ now, timeZone, precision, voice }: Given): Sayings {
  const today = localFields(now, timeZone).day;
  const wholeDay = (at: Date, isoDay: string): Said => {
    const near = voice === 'spoken' ? nearWord(isoDay, today) : '';
    return { at, isoDay, near, day: calendarDayNear(isoDay, today), hour: null, season: '' };
  };
  const dayOf = (at: Date): Said => wholeDay(at, localFields(at, timeZone).day);
  const clock = (at: Date): Said => ({
    ...dayOf(at),
    hour: hour(at, timeZone),
    season: seasonOf(at, timeZone),
  });
  const wait = (at: Date): Said => clock(wholeMinute(at));
  return {
    clock,
    wait,
    dayOf,
    since: precision === 'instant' ? clock : dayOf,
    from(at) {
      if (precision === 'instant') return wait(at);
      const { day, time } = localFields(wholeMinute(at), timeZone);
      return wholeDay(at, time === MIDNIGHT ? day : shiftDay(day, 1));
    },
    until(at) {
      return precision === 'instant' ? clock(at) : wholeDay(at, shiftDay(localFields(at, timeZone).day, -1));
    },
  };
}

const isToday = ({ near }: Said): boolean => near === 'aujourd’hui, ';

/**
 * A said instant in a sentence: « 13 h 40 aujourd’hui, mardi 10 mars », « lundi 16 mars à 9 h 30 » or « lundi 16 mars ».
 */
export function inWords(said: Said): string {
  const day = said.near + said.day;
  if (said.hour === null) return day;
  return (isToday(said) ? `${said.hour} ${day}` : `${day} à ${said.hour}`) + said.season;
}

/** The end of a validity: a day that stands alone is included. */
export function lastly(said: Said): string {
  return said.hour === null ? `${inWords(said)} inclus` : inWords(said);
}

/** An hour after a verb: « comptée à 10 h 30 aujourd’hui, mardi 10 mars », « comptée lundi 9 mars à 10 h 30 ». */
export function atInstant(said: Said): string {
  return isToday(said) ? `à ${inWords(said)}` : inWords(said);
}

/** The same as segments, the hour — or the day, when it stands alone — to be set very large. */
export function large(said: Said, around: (text: string) => Segment): Segment[] {
  const { near, day, hour: time, season } = said;
  if (time === null) return [around(near), hourOf(day)];
  return isToday(said)
    ? [hourOf(time), around(` ${near}${day}${season}`)]
    : [around(`${near}${day} à `), hourOf(time), around(season)];
}

/** An instant told beside another: its hour alone when both are on one day. */
export function beside(said: Said, other: Said): string {
  return said.hour !== null && said.isoDay === other.isoDay ? said.hour + said.season : inWords(said);
}
