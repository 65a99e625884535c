import { tokenize, type Token, type UnexpectedCharacter } from './token.ts';

/** What is wrong with a typed hour; positions are 1-based code points of the text as typed. */
export type HourProblem =
  | { code: 'empty' }
  | { code: 'too-long'; length: number; maximum: number }
  | UnexpectedCharacter
  | { code: 'unknown-word'; position: number; word: string }
  | { code: 'unreadable'; position: number }
  | { code: 'hours-out-of-range'; position: number; hours: number }
  | { code: 'minutes-out-of-range'; position: number; minutes: number }
  /** One digit of minutes: 05 or 50? */
  | { code: 'minutes-incomplete'; position: number };

/** An hour (`HH:MM`), or what is wrong and the hour it may have meant: offered, never applied. */
export type ReadHour =
  { ok: true; time: string } | { ok: false; problem: HourProblem; proposal: string | null };

/** Characters of the longest hour. */
export const LONGEST_HOUR = 20;
const wrong = (problem: HourProblem, proposal: string | null = null): ReadHour => ({
  ok: false,
  problem,
  proposal,
});
const padded = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads an hour as a person types it: « 9:40 », « 9h40 », « 9 h 40 min », « 0940 », « 9h », « 9 », « midi ».
 *
 * @example readHour('9 h 40') // { ok: true, time: '09:40' }
 * @example readHour('25:00')  // { ok: false, problem: { code: 'hours-out-of-range', position: 1, hours: 25 }, proposal: null }
 */
export function readHour(text: string): ReadHour {
  const length = [...text].length;
  if (length > LONGEST_HOUR) return wrong({ code: 'too-long', length, maximum: LONGEST_HOUR });
  const tokens = tokenize(text);
  if ('code' in tokens) return wrong(tokens);
  const first = tokens[0];
  if (first === undefined) return wrong({ code: 'empty' });
  if (tokens.length === 1 && first.text === 'midi') return { ok: true, time: '12:00' };
  return readNumbers(tokens, first);
}

const units = [/^h(eures?)?$/, /^min(utes?)?$|^mn$|^m$/];

function readNumbers(tokens: readonly Token[], hours: Token): ReadHour {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  for (const [index, { kind, text, typed, position }] of tokens.entries()) {
    const counted = tokens.slice(0, index).filter((token) => token.kind === 'number').length;
    const follows = tokens[index - 1]?.kind === 'number' && units[counted - 1]?.test(text) === true;
    if (kind === 'word' && !follows) return wrong({ code: 'unknown-word', position, word: typed });
  }
  const [, minutes, extra] = numbers;
  if (minutes === undefined && hours.text.length > 2) return readCompact(hours);
  const read = check(hours, minutes);
  if (extra === undefined || !read.ok) return read;
  return wrong({ code: 'unreadable', position: extra.position }, read.time);
}

function readCompact(token: Token): ReadHour {
  const { text, position } = token;
  if (text.length > 4) return wrong({ code: 'unreadable', position });
  const cut = text.length - 2;
  const minutes = { ...token, text: text.slice(cut), position: position + cut };
  return check({ ...token, text: text.slice(0, cut) }, minutes);
}

function check(hours: Token, minutes: Token | undefined): ReadHour {
  const hour = Number(hours.text);
  const minute = Number(minutes?.text ?? 0);
  if (hour > 23) return wrong({ code: 'hours-out-of-range', position: hours.position, hours: hour });
  const time = `${padded(hour)}:${padded(minute)}`;
  if (minutes === undefined) return { ok: true, time };
  const { position, text } = minutes;
  if (minute > 59) return wrong({ code: 'minutes-out-of-range', position, minutes: minute });
  return text.length === 1 ? wrong({ code: 'minutes-incomplete', position }, time) : { ok: true, time };
}
