import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { readCall, type CallReading } from './read-call.ts';
import { justNow } from './when.ts';

/** The tries as they were told when the call was heard: one, refused at that moment at the latest. */
const toldAt = (answers: Answers, time: CallTime): Answers => ({
  forms: 'none',
  failures: 1,
  lastFailure: justNow(time.now, time.timeZone),
  ...answers,
});

/**
 * Reads a call some time after it was heard. Where a wait told to try, its end says to try: what would be asked of a
 * new call then only refines the advice, so that a sentence never gives way to a question by itself.
 *
 * @example followCall({ motif: 'refused', sent: 'initial-mail', receivedOn }, tenThirty, atOneForty) // rule 'try-now'
 */
export function followCall(answers: Answers, heardAt: Date, time: CallTime): CallReading {
  const reading = readCall(answers, time);
  if (reading.kind !== 'question' || heardAt >= time.now) return reading;
  const heard = { ...time, now: heardAt };
  const before = readCall(answers, heard);
  if (before.kind !== 'advice' || before.advice.then !== 'try') return reading;
  const after = readCall(toldAt(answers, heard), time);
  return after.kind === 'advice' ? { ...after, refining: reading.question } : reading;
}
