import type { Answers } from './answers.ts';
import { meansDelivery } from './questions.ts';
import { isDated, type When } from './when.ts';

/** What was taken for granted, each to be said with the advice. */
export const assumptions = [
  /** The hour of reception is unknown: the instant of the answer was taken. */
  'reception-taken-as-now',
  /** The hour of the last refusal is unknown: the instant of the answer was taken. */
  'failure-taken-as-now',
  /** The count of refusals is unknown: a whole series was taken. */
  'failures-taken-as-series',
  /** Which mail it is is unknown: the shorter validity to use it, the longer before asking again (A2). */
  'mail-taken-both-ways',
  /** Sending or reception alone is known, and stands for both (A3). */
  'one-date',
  /** Only days are known. */
  'day-only',
] as const;

export type Assumption = (typeof assumptions)[number];

const isGuessedHour = (when: When | undefined): boolean =>
  when?.known === 'day-without-hour' || when?.known === 'nothing';

/** What the answers leave out and the advice takes for granted, in the order of telling. */
export function assumptionsOf(answers: Answers): readonly Assumption[] {
  const { sent, sentOn, receivedOn, lastFailure, failures } = answers;
  const dates = [sentOn, receivedOn].filter(isDated);
  const holds: Record<Assumption, boolean> = {
    'reception-taken-as-now': receivedOn?.known === 'day-without-hour',
    'failure-taken-as-now': isGuessedHour(lastFailure),
    'failures-taken-as-series': failures === 'unknown',
    'mail-taken-both-ways': sent === 'mail',
    'one-date': meansDelivery(answers) && dates.length === 1,
    'day-only': meansDelivery(answers) && isDayOnly(answers),
  };
  return assumptions.filter((assumption) => holds[assumption]);
}

/** Whether the delivery is known by its day alone, so that its deadlines are days (A5). */
export const isDayOnly = ({ sentOn, receivedOn }: Answers): boolean =>
  [sentOn, receivedOn].some((when) => when?.known === 'day');
