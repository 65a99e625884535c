import type { UnexpectedCharacter } from './token.ts';

/** What is wrong with a typed date; positions are 1-based code points of the text as typed. */
export type DayProblem =
  | { code: 'empty' }
  | { code: 'too-long'; length: number; maximum: number }
  | UnexpectedCharacter
  | { code: 'unknown-word'; position: number; word: string }
  | { code: 'unreadable'; position: number }
  | { code: 'no-year' }
  | { code: 'month-out-of-range'; position: number; month: number }
  | { code: 'day-out-of-range'; position: number; day: number; month: number; year: number; lastDay: number }
  | { code: 'year-out-of-range'; position: number; year: number; first: number; last: number }
  /** The date is another day of the week (0 for Sunday) than the one written before it. */
  | { code: 'weekday-mismatch'; position: number; typed: number; actual: number }
  /** An hour was typed with the date, or in its place; `time` is HH:MM. */
  | { code: 'hour-in-date'; position: number; time: string };

/** A day (`YYYY-MM-DD`), or what is wrong and the day it may have meant: offered, never applied. */
export type ReadDay = { ok: true; day: string } | { ok: false; problem: DayProblem; proposal: string | null };

export const wrongDay = (problem: DayProblem, proposal: string | null = null): ReadDay => ({
  ok: false,
  problem,
  proposal,
});
