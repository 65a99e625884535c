import type { When } from './when.ts';

/** Why the landlord calls: the first question of every call. */
export const motifs = ['first-login', 'refused', 'lost', 'blocked', 'nothing-received', 'expired'] as const;

/** Whether he ever logged in, and whether he then replaced his provisional password (F9, F10, F13; A10). */
export const logins = ['never', 'changed', 'not-changed', 'logged-in'] as const;

/**
 * What was sent last, or what became of it. `mail` is a mail of which only the channel is known; `personal` says that
 * his own password is meant and that nothing was asked for since; `accepted`, that he has just got in.
 */
export const sendings = [
  'post',
  'initial-mail',
  'reset-mail',
  'mail',
  'personal',
  'nothing',
  'ended',
  'accepted',
] as const;

/** Whether forms of the password remain to be tried; `none` when it holds no look-alike. */
export const formAnswers = ['to-try', 'none', 'exhausted'] as const;

export const inHandAnswers = ['yes', 'no'] as const;

export type Motif = (typeof motifs)[number];
/** `logged-in`: whether he changed the password is not known. */
export type Login = (typeof logins)[number];
export type Sending = (typeof sendings)[number];
export type Forms = (typeof formAnswers)[number];
export type InHand = (typeof inHandAnswers)[number];
export type Unknown = 'unknown';

/** What the caller answered so far; a field is absent until its question is answered, or when it is never asked. */
export type Answers = {
  readonly motif?: Motif | Unknown;
  readonly login?: Login | Unknown;
  readonly sent?: Sending | Unknown;
  /** When it was sent: the date of the letter, or of the demand. */
  readonly sentOn?: When;
  readonly receivedOn?: When;
  /** Whether he still has what was sent to him after he lost his own password. */
  readonly inHand?: InHand | Unknown;
  readonly forms?: Forms | Unknown;
  /** Refused tries of the series in course, from 1 up. */
  readonly failures?: number | Unknown;
  readonly lastFailure?: When;
  /** The day he chose his own password. */
  readonly chosenOn?: When;
};

export type AnswerField = keyof Answers;

/** The fields in the order in which they are listed, and kept in a link. */
export const answerFields = [
  'motif',
  'login',
  'sent',
  'sentOn',
  'receivedOn',
  'inHand',
  'chosenOn',
  'forms',
  'failures',
  'lastFailure',
] as const satisfies readonly AnswerField[];
