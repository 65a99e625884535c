import { calendarDay, hour, zoneMention } from '#format';
import { localFields, type Situation } from '#rules';
import type { Said } from '../advice/sayings.ts';

/**
 * A French text in the signs that an SMS can hold: plain apostrophes and spaces. Letters are left as they are: words
 * are chosen so that none has to lose its accent.
 */
export function plainSigns(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

const weekday = (isoDay: string): string => calendarDay(isoDay).replace(/ .*/, '');

/** A day in figures, since « août » and « février » would not both pass; the year only when it is not this one. */
const figuresOf = (isoDay: string, thisYear: string): string => {
  const [year, month, day] = isoDay.split('-');
  return year === thisYear ? `${day}/${month}` : `${day}/${month}/${year}`;
};

/**
 * A said instant in an SMS.
 *
 * @example smsInstant(said, { now, timeZone: 'Europe/Paris' }) // 'mardi 24/03 à 9 h 40'
 */
export function smsInstant(said: Said, { now, timeZone }: Pick<Situation, 'now' | 'timeZone'>): string {
  const thisYear = localFields(now, timeZone).day.slice(0, 4);
  const day = `${weekday(said.isoDay)} ${figuresOf(said.isoDay, thisYear)}`;
  return plainSigns(said.hour === null ? day : `${day} à ${said.hour}${said.season}`);
}

/** An instant told beside another: its hour alone when both are on one day. */
export function smsBeside(said: Said, other: Said, situation: Pick<Situation, 'now' | 'timeZone'>): string {
  return said.hour !== null && said.isoDay === other.isoDay
    ? plainSigns(said.hour + said.season)
    : smsInstant(said, situation);
}

/** Whether a text is spared the signs that French zone names may hold. */
const passes = (text: string): boolean => !/[^\u0000-\u007eàèéìòùÇÉ]/u.test(text);

const clockName = (timeZone: string): string => {
  const mention = zoneMention(timeZone);
  if (mention === '') return '';
  return passes(mention) ? `, ${mention}` : `, heure de ${timeZone.replace(/.*\//, '')}`;
};

/** « Calculé le … », its year said, with the clocks it follows where they are not those of Paris. */
export function smsWorkedOut({ now, timeZone }: Pick<Situation, 'now' | 'timeZone'>): string {
  const { day } = localFields(now, timeZone);
  return plainSigns(`Calculé le ${figuresOf(day, '')} à ${hour(now, timeZone)}${clockName(timeZone)}.`);
}
