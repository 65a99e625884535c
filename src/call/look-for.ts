import type { Answers } from './answers.ts';
import { deliveryDates } from './cases.ts';
import type { CallTime } from './call-time.ts';
import { lockedUntil } from './lock.ts';

/** What the caller is asked to find out before anything can be advised. */
export const clues = [
  'what-was-sent',
  'which-mail',
  'date-of-letter',
  'date-of-mail',
  'date-of-sending',
  'spam-folder',
  'still-there',
  'look-alikes',
] as const;

export type Clue = (typeof clues)[number];

/** No advice is sure: what to look for, and until when nothing is to be asked for whatever is found. */
export type LookFor = {
  readonly kind: 'look-for';
  readonly clues: readonly Clue[];
  /** The latest end compatible with what is known; null when all that may have been sent has ended. */
  readonly lockedUntil: Date | null;
};

const dateClue = ({ motif, sent }: Answers): Clue => {
  if (motif === 'nothing-received') return 'date-of-sending';
  return sent === 'post' ? 'date-of-letter' : 'date-of-mail';
};

const mayBeUnread = ({ motif, sent }: Answers): boolean =>
  (motif === 'nothing-received' || motif === 'lost') && sent !== 'post';

function cluesOf(answers: Answers, timeZone: string): Clue[] {
  const { sent, inHand, forms } = answers;
  const found: Clue[] = [];
  if (sent === 'unknown') found.push('what-was-sent');
  if (sent === 'mail') found.push('which-mail');
  if (sent !== 'unknown' && deliveryDates(answers, timeZone) === null) found.push(dateClue(answers));
  if (mayBeUnread(answers)) found.push('spam-folder');
  if (inHand === 'unknown') found.push('still-there');
  if (forms === 'unknown') found.push('look-alikes');
  return found;
}

/**
 * What to look for when the answers leave several advices possible. An unknown answer never becomes a button: it asks
 * again, and forbids until the latest date that may be right (F35).
 *
 * @example lookFor({ motif: 'lost', sent: 'unknown', … }, time)
 * // { kind: 'look-for', clues: ['what-was-sent', 'spam-folder'], lockedUntil: two months later }
 */
export function lookFor(answers: Answers, time: CallTime): LookFor {
  return {
    kind: 'look-for',
    clues: cluesOf(answers, time.timeZone),
    lockedUntil: lockedUntil(answers, time),
  };
}
