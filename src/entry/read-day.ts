import { shiftDay, weekdayOf } from './day.ts';
import { type ReadDay, wrongDay } from './day-problem.ts';
import { placeParts } from './day-parts.ts';
import { checkParts } from './check-parts.ts';
import { weekdayNamed } from './names.ts';
import { readHour } from './read-hour.ts';
import { tokenize, type Token } from './token.ts';

/** Characters of the longest date; more are one mistake, whatever they are. */
export const LONGEST_DAY = 60;

/** Days before today that a word names; « aujourd’hui » and « avant-hier » are two words once separators are gone. */
const relative: ReadonlyMap<string, number> = new Map([
  ['aujourd hui', 0],
  ['aujourdhui', 0],
  ['hier', 1],
  ['avant hier', 2],
  ['avanthier', 2],
]);

/**
 * Reads a date as a person types it: « 10/03/2026 », « 10.3.26 », « 10032026 », « 2026-03-10 », « mardi 10 mars 2026 »,
 * « hier ». `today` is `YYYY-MM-DD`. A date to come is a date: whether it makes sense is the caller's question.
 *
 * @example readDay('10 mars 2026', '2026-03-12') // { ok: true, day: '2026-03-10' }
 * @example readDay('31/02/2026', '2026-03-12').problem // { code: 'day-out-of-range', position: 1, lastDay: 28, … }
 */
export function readDay(text: string, today: string): ReadDay {
  const length = [...text].length;
  if (length > LONGEST_DAY) return wrongDay({ code: 'too-long', length, maximum: LONGEST_DAY });
  const tokens = tokenize(text);
  if ('code' in tokens) return wrongDay(tokens);
  if (tokens.length === 0) return wrongDay({ code: 'empty' });
  const back = relative.get(tokens.map((token) => token.text).join(' '));
  if (back !== undefined) return { ok: true, day: shiftDay(today, -back) };
  const hour = /[:h]/i.test(text) ? readHour(text) : undefined;
  if (hour?.ok === true) return wrongDay({ code: 'hour-in-date', position: 1, time: hour.time });
  return readParts(text, tokens, today);
}

function readParts(text: string, tokens: readonly Token[], today: string): ReadDay {
  const start = tokens[0]?.text === 'le' ? tokens.slice(1) : tokens;
  const first = start[0];
  const weekday = first?.kind === 'word' ? weekdayNamed(first.text) : null;
  const rest = weekday === null ? start : start.slice(1);
  const placed = placeParts(rest);
  if ('code' in placed) return wrongDay(placed);
  const read = checkParts(placed, today);
  if (!read.ok) return read;
  const extra = placed.rest.find(({ text: word }) => !/^(a|t|vers)$/.test(word));
  if (extra !== undefined) return readExtra(text, extra, read.day);
  const actual = weekdayOf(read.day);
  if (weekday === null || first === undefined || weekday === actual) return read;
  return wrongDay({ code: 'weekday-mismatch', position: first.position, typed: weekday, actual }, read.day);
}

function readExtra(text: string, { position }: Token, day: string): ReadDay {
  const hour = readHour([...text].slice(position - 1).join(''));
  if (hour.ok) return wrongDay({ code: 'hour-in-date', position, time: hour.time }, day);
  return wrongDay({ code: 'unreadable', position }, day);
}
