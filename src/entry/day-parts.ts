import type { DayProblem } from './day-problem.ts';
import { monthNamed } from './names.ts';
import type { Token } from './token.ts';

type Part = { readonly value: number; readonly position: number };

/** The three parts of a date where they were typed, and what follows them. */
export type PlacedParts = {
  readonly day: Part;
  readonly month: Part;
  /** Null when the text stops before it. */
  readonly year: (Part & { readonly digits: number }) | null;
  readonly rest: readonly Token[];
};

const CENTURY = 2000;
const YEAR_DIGITS = 4;

const part = ({ text, position }: Token): Part => ({ value: Number(text), position });

const yearPart = (token: Token): Part & { digits: number } => {
  const digits = token.text.length;
  return { ...part(token), value: Number(token.text) + (digits === 2 ? CENTURY : 0), digits };
};

const cut = (token: Token, from: number, to?: number): Token => ({
  ...token,
  text: token.text.slice(from, to),
  position: token.position + from,
});

/** « 10032026 » and « 100326 » as their three numbers. */
const split = (token: Token): Token[] => {
  const known = token.kind === 'number' && (token.text.length === 8 || token.text.length === 6);
  return known ? [cut(token, 0, 2), cut(token, 2, 4), cut(token, 4)] : [token];
};

/**
 * Which token is the day, the month and the year: a number of four digits opens a date that starts with its year.
 * Says which token is neither.
 *
 * @example placeParts(tokenize('1er mars 2026')) // day 1, month 3, year 2026
 */
export function placeParts(typed: readonly Token[]): PlacedParts | DayProblem {
  const [head, ...tail] = typed;
  if (head === undefined) return { code: 'unreadable', position: 1 };
  if (head.kind === 'word') return { code: 'unknown-word', position: head.position, word: head.typed };
  const tokens = [...split(head), ...(tail[0]?.text === 'er' ? tail.slice(1) : tail)];
  const [first = head, second, third] = tokens;
  if (second === undefined) return { code: 'unreadable', position: head.position };
  const month = monthPart(second);
  if ('code' in month) return month;
  if (first.text.length === YEAR_DIGITS && third?.kind === 'number') {
    return { day: part(third), month, year: yearPart(first), rest: tokens.slice(3) };
  }
  if (third?.kind !== 'number') return { day: part(first), month, year: null, rest: tokens.slice(2) };
  return { day: part(first), month, year: yearPart(third), rest: tokens.slice(3) };
}

function monthPart(token: Token): Part | DayProblem {
  const { kind, text, typed, position } = token;
  if (kind === 'number') return part(token);
  const value = monthNamed(text);
  return value === null ? { code: 'unknown-word', position, word: typed } : { value, position };
}
