import { calendarDay, hour, quoteCharacter } from '#format';
import type { DayProblem, HourProblem, LocalInstant, Occurrence } from '#entry';

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const dayExample = 'Écrivez-la ainsi : 10/03/2026.';
const hourExample = 'Écrivez-la ainsi : 9:40.';

/** A time HH:MM as French text, whatever the day. @example timeText('09:40') // '9 h 40' */
export function timeText(time: string): string {
  return hour(new Date(`2000-01-01T${time}:00Z`), 'UTC');
}

type Sentences<Problem extends { code: string }> = {
  readonly [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string;
};

const lastDay = (problem: Extract<DayProblem, { code: 'day-out-of-range' }>): string => {
  const month = `${months[problem.month - 1]} ${problem.year}`;
  return `il n’y a pas de ${problem.day} (caractère ${problem.position}) en ${month}, qui finit le ${problem.lastDay}. Corrigez le jour.`;
};

const daySentences: Sentences<DayProblem> = {
  empty: () => `donnez une date. ${dayExample}`,
  'too-long': ({ length, maximum }) =>
    `${length} caractères, c’est trop pour une date (${maximum} au plus). ${dayExample}`,
  'unexpected-character': ({ character, position }) =>
    `${quoteCharacter(character)} (caractère ${position}) n’entre pas dans une date. ${dayExample}`,
  'unknown-word': ({ word, position }) =>
    `« ${word} » (caractère ${position}) n’est ni un mois, ni un jour. ${dayExample}`,
  unreadable: ({ position }) => `la date ne se lit pas à partir du caractère ${position}. ${dayExample}`,
  'no-year': () => `il manque l’année. ${dayExample}`,
  'month-out-of-range': ({ month, position }) =>
    `il n’y a pas de mois ${month} (caractère ${position}). Écrivez le jour, puis le mois, puis l’année.`,
  'day-out-of-range': lastDay,
  'year-out-of-range': ({ year, position, first, last }) =>
    `l’année ${year} (caractère ${position}) est hors de ${first}–${last}. Corrigez l’année.`,
  'weekday-mismatch': ({ typed, actual, position }) =>
    `ce jour est un ${weekdays[actual]}, pas un ${weekdays[typed]} (caractère ${position}). Corrigez l’un ou l’autre.`,
  'hour-in-date': ({ position }) =>
    `l’heure (caractère ${position}) s’écrit dans le champ de l’heure, la date seule ici.`,
};

const hourSentences: Sentences<HourProblem> = {
  empty: () => `donnez une heure. ${hourExample}`,
  'too-long': ({ length, maximum }) =>
    `${length} caractères, c’est trop pour une heure (${maximum} au plus). ${hourExample}`,
  'unexpected-character': ({ character, position }) =>
    `${quoteCharacter(character)} (caractère ${position}) n’entre pas dans une heure. ${hourExample}`,
  'unknown-word': ({ word, position }) =>
    `« ${word} » (caractère ${position}) n’entre pas dans une heure. ${hourExample}`,
  unreadable: ({ position }) => `l’heure ne se lit pas à partir du caractère ${position}. ${hourExample}`,
  'hours-out-of-range': ({ hours, position }) =>
    `il n’y a pas de ${hours} h (caractère ${position}) : les heures vont de 0 à 23.`,
  'minutes-out-of-range': ({ minutes, position }) =>
    `il n’y a pas de minute ${minutes} (caractère ${position}) : elles vont de 0 à 59.`,
  'minutes-incomplete': ({ position }) =>
    `il manque un chiffre aux minutes (caractère ${position}). ${hourExample}`,
};

/**
 * What is wrong with a typed date, its place and its repair, as a sentence that names the field.
 *
 * @example dayProblemText('Date d’envoi', { code: 'no-year' }) // 'Date d’envoi : il manque l’année. Écrivez-la …'
 */
export function dayProblemText(field: string, problem: DayProblem): string {
  const sentence = daySentences[problem.code] as (problem: DayProblem) => string;
  return `${field}\u00a0: ${sentence(problem)}`;
}

/** The same for an hour. */
export function hourProblemText(field: string, problem: HourProblem): string {
  const sentence = hourSentences[problem.code] as (problem: HourProblem) => string;
  return `${field}\u00a0: ${sentence(problem)}`;
}

/** An hour was typed without its day. */
export function dayMissingText(field: string): string {
  return `${field}\u00a0: l’heure seule ne suffit pas, donnez aussi le jour.`;
}

/**
 * What the clocks did at a local time that they skip or show twice, and how it was read (A6); nothing otherwise.
 *
 * @example clockChangeText({ shown: 'never', instead: '03:30', … }, '02:30')
 * // 'Cette nuit-là, 2 h 30 n’existe pas : l’horloge passe à l’heure d’été. Lu comme 3 h 30.'
 */
export function clockChangeText(instant: LocalInstant, time: string): string | null {
  if (instant.shown === 'once') return null;
  const typed = timeText(time);
  return instant.shown === 'never'
    ? `Ce jour-là, ${typed} n’existe pas : les horloges avancent. Lu comme ${timeText(instant.instead)}.`
    : `Ce jour-là, ${typed} arrive deux fois : les horloges reculent. Laquelle\u00a0?`;
}

/** The two hours of one name, once the clocks go back; the first is read unless the other is chosen (A6). */
export const occurrenceTexts: Readonly<Record<Occurrence, { label: string; read: string }>> = {
  first: { label: 'La première, heure d’été', read: 'heure d’été' },
  second: { label: 'La seconde, heure d’hiver', read: 'heure d’hiver' },
};

/** What pressing the proposal writes. @example proposedDayText('2026-03-10') // 'Prendre mardi 10 mars 2026' */
export function proposedDayText(day: string): string {
  return `Prendre ${calendarDay(day)}`;
}
