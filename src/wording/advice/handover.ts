import type { CallAdvice } from '#call';

/** Whether the dates of a delivery are known to the minute, or only their days. */
export type Precision = CallAdvice['precision'];

/** Whom the edition names for what the note does not settle. */
export type Referent = {
  readonly nom?: string | undefined;
  readonly telephone?: string | undefined;
  readonly courriel?: string | undefined;
};

/** How many forms of the password there are, and how many were refused. */
export type Progress = { readonly total: bigint; readonly refused: number };

/** All that the texts of one call are made from; hours follow the clocks of `situation.timeZone`. */
export type Handover = CallAdvice & {
  readonly progress: Progress | null;
  /** The 14 digits, when they were composed in this call. */
  readonly userNumber: string | null;
  readonly referent: Referent | null;
  readonly portalAddress: string | null;
};

/** Read aloud during the call, or read later: a text that travels never says « aujourd’hui ». */
export type Voice = 'spoken' | 'written';
