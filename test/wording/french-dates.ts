import { instantFromFields } from '#rules';

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

const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const clock = String.raw`(\d{1,2})\sh(?:\s(\d{2}))?`;
const day = String.raw`(?:${weekdays}) (\d{1,2})(?:er)?\u00a0(${months.join('|')})(?: (\d{4}))?`;
const todayFirst = new RegExp(`${clock} aujourd’hui, ${day}`, 'g');
const dayFirst = new RegExp(`${day}(?: à ${clock})?`, 'g');
const inFigures = new RegExp(String.raw`(?:${weekdays}) (\d{2})/(\d{2})(?:/(\d{4}))?(?: à ${clock})?`, 'g');

/** A date read back from a text: its day, and its instant when an hour is said. */
export type ReadBack = { readonly day: string; readonly at: Date | null; readonly index: number };

const padded = (value: number | string): string => String(value).padStart(2, '0');

function readBack(
  found: {
    day: string;
    month: number;
    year: string | undefined;
    hours: string | undefined;
    minutes: string | undefined;
  },
  index: number,
  now: Date,
  timeZone: string,
): ReadBack {
  const year = found.year ?? String(now.getUTCFullYear());
  const isoDay = `${year}-${padded(found.month)}-${padded(found.day)}`;
  const time = found.hours === undefined ? null : `${padded(found.hours)}:${found.minutes ?? '00'}`;
  return {
    day: isoDay,
    at: time === null ? null : instantFromFields({ day: isoDay, time }, timeZone),
    index,
  };
}

/** Every date of a text in words, or in figures as an SMS writes them, in order of place. */
export function datesIn(text: string, now: Date, timeZone = 'Europe/Paris'): ReadBack[] {
  const dates: ReadBack[] = [];
  const rest = text.replace(todayFirst, (whole, hours, minutes, dayOf, month, year, index: number) => {
    dates.push(
      readBack({ day: dayOf, month: months.indexOf(month) + 1, year, hours, minutes }, index, now, timeZone),
    );
    return '_'.repeat(whole.length);
  });
  for (const { 1: dayOf = '', 2: month = '', 3: year, 4: hours, 5: minutes, index } of rest.matchAll(
    dayFirst,
  )) {
    dates.push(
      readBack({ day: dayOf, month: months.indexOf(month) + 1, year, hours, minutes }, index, now, timeZone),
    );
  }
  for (const { 1: dayOf = '', 2: month, 3: year, 4: hours, 5: minutes, index } of text.matchAll(inFigures)) {
    dates.push(readBack({ day: dayOf, month: Number(month), year, hours, minutes }, index, now, timeZone));
  }
  return dates.toSorted((one, other) => one.index - other.index);
}

/** The dates that follow each occurrence of some words at once. */
export function datesAfter(words: string, text: string, now: Date, timeZone?: string): ReadBack[] {
  return [...text.matchAll(new RegExp(`${words} (?:demain, )?`, 'g'))].flatMap(({ 0: found, index }) => {
    const [next] = datesIn(text.slice(index), now, timeZone);
    return next !== undefined && next.index === found.length ? [next] : [];
  });
}
