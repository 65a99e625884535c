import { addHours } from 'date-fns/addHours';
import { figures } from '#rules';
import { formAnswers, inHandAnswers, motifs, type Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { sendingsOffered } from './offered.ts';
import type { QuestionId } from './questions.ts';
import { justNow, type Dated } from './when.ts';

/** Hours ago that stand for every date: fresh, to be tried with care, usable, and past each validity. */
const hoursAgo = [5, 0, 3.5, 30, 400, 1700];
/** Of a refusal: within the pause, after it; within the lock-out too when the screen is said to block. */
const refusedHoursAgo = [1, 3];
const blockedHoursAgo = [0, ...refusedHoursAgo];

const when = ({ now, timeZone }: CallTime, hours: number): Dated => justNow(addHours(now, -hours), timeZone);

/** Hours of a day that change what a mail of that day allows. */
const hoursOfDay = ({ receivedOn }: Answers, time: CallTime): Dated[] => {
  if (receivedOn === undefined || !('day' in receivedOn)) return [];
  const { day } = receivedOn;
  const now = justNow(time.now, time.timeZone);
  const earlier = when(time, 3.5);
  const candidates: Dated[] = ['00:00', '12:00', '23:59'].map((hour) => ({
    known: 'instant',
    day,
    time: hour,
  }));
  return [...candidates, earlier, now].filter((each) => each.day === day && isPast(each, now));
};

const isPast = (each: Dated, now: Dated): boolean =>
  each.day < now.day || (each.known === 'instant' && now.known === 'instant' && each.time <= now.time);

/** An answer to a question, as what it sets. */
type Fill = Partial<Answers>;

const one = <Field extends keyof Answers>(
  field: Field,
  values: readonly NonNullable<Answers[Field]>[],
): Fill[] => values.map((value) => ({ [field]: value }));

/**
 * Answers that stand for all those a question can have, « je ne sais pas » and half answers aside; the first is the
 * commonest.
 *
 * @example samples('forms', answers, time) // [{ forms: 'to-try' }, { forms: 'none' }, { forms: 'exhausted' }]
 */
export function samples(question: QuestionId, answers: Answers, time: CallTime): readonly Fill[] {
  switch (question) {
    case 'motif':
      return one('motif', motifs);
    case 'login':
      return one('login', loginsPossible(answers));
    case 'sent':
      return one(
        'sent',
        sendingsOffered(answers).filter((sent) => sent !== 'mail'),
      );
    case 'receivedHour':
      return one('receivedOn', hoursOfDay(answers, time));
    case 'inHand':
      return one('inHand', inHandAnswers);
    case 'forms':
      return one('forms', formAnswers);
    case 'failures':
      return one('failures', [1, 2, figures['max-tries'].value]);
    case 'lastFailure':
      return one(
        'lastFailure',
        (answers.motif === 'blocked' ? blockedHoursAgo : refusedHoursAgo).map((hours) => when(time, hours)),
      );
    case 'chosenOn':
      return one(
        'chosenOn',
        [0, 5000].map((hours) => when(time, hours)),
      );
    default:
      return one(
        question,
        hoursAgo.map((hours) => when(time, hours)),
      );
  }
}

/** The password of the very first mail is refused: it was not replaced. */
const loginsPossible = ({ motif, sent }: Answers): readonly ('never' | 'changed' | 'not-changed')[] =>
  sent === 'initial-mail' && (motif === 'refused' || motif === 'blocked')
    ? ['never', 'not-changed']
    : ['never', 'changed', 'not-changed'];
