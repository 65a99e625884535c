import type { Advice, Situation } from '#rules';

/** Whether the dates of a delivery are known to the minute, or only their days. */
export type Precision = 'instant' | 'day';

/** What was taken for granted, each to be said wherever the advice is. */
export type Assumption =
  /** The hour at which a mail came is unknown: the instant of the answer was taken. */
  | 'reception-taken-as-now'
  /** The hour of the last refusal is unknown: the instant of the answer was taken. */
  | 'failure-taken-as-now'
  /** The count of refusals is unknown: a whole series was taken. */
  | 'failures-taken-as-series'
  /** Which mail it is is unknown: the shorter validity to use it, the longer before asking again (A2). */
  | 'mail-taken-both-ways'
  /** Sending or reception alone is known, and stands for both (A3). */
  | 'one-date'
  /** Only days are known. */
  | 'day-only';

/** Whom the edition names for what the note does not settle. */
export type Referent = {
  readonly nom?: string | undefined;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
};

/** How many forms of the password there are, and how many were refused. */
export type Progress = { readonly total: bigint; readonly refused: number };

/** All that the texts of one call are made from; hours follow the clocks of `situation.timeZone`. */
export type Handover = {
  readonly advice: Advice;
  readonly situation: Situation;
  /** How well `situation.delivery` is dated. */
  readonly precision: Precision;
  readonly assumptions: readonly Assumption[];
  readonly progress: Progress | null;
  /** The 14 digits, when they were composed in this call. */
  readonly userNumber: string | null;
  readonly referent: Referent | null;
  readonly portalAddress: string | null;
};

/** Read aloud during the call, or read later: a text that travels never says « aujourd’hui ». */
export type Voice = 'spoken' | 'written';
