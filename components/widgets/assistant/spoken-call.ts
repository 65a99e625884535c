/** The sentence of a call, alone: it is on show before all that goes with it has come. */
import { isDayOnly, type Answers, type CallReading, type CallTime, type LookFor, type Ticks } from '#call';
import {
  lookForSentence,
  spokenAdvice,
  textOf,
  type LookForHandover,
  type Referent,
  type Spoken,
} from '#wording';

/** What the edition and the number bring to the texts. */
export type Extras = {
  readonly progress: Ticks | null;
  readonly userNumber: string | null;
  readonly referent: Referent | null;
  readonly portalAddress: string | null;
};

/** The sentence of an answer, typeset and whole. */
export type SpokenCall = Spoken & { readonly sentence: string };

/** What is to be found out, with what its texts need. */
export function toFind(
  { clues, lockedUntil }: LookFor,
  answers: Answers,
  { now, timeZone }: CallTime,
  { referent }: Extras,
): LookForHandover {
  return { clues, lockedUntil, precision: isDayOnly(answers) ? 'day' : 'instant', now, timeZone, referent };
}

/** The sentence of a reading; null while there is still something to ask. */
export function speak(
  reading: CallReading,
  answers: Answers,
  time: CallTime,
  extras: Extras,
): SpokenCall | null {
  const spoken =
    reading.kind === 'advice'
      ? spokenAdvice({ ...reading, ...extras })
      : reading.kind === 'look-for'
        ? { segments: lookForSentence(toFind(reading, answers, time, extras), 'spoken'), moment: null }
        : null;
  return spoken && { ...spoken, sentence: textOf(spoken.segments) };
}
