import { localFields } from '#rules';
import { shiftDay } from '#entry';
import type { AnswerField, Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';

/** A question of the call: each fills the field of its name, `receivedHour` the hour that `receivedOn` lacks. */
export type QuestionId = AnswerField | 'receivedHour';

const deliveries: readonly unknown[] = ['post', 'initial-mail', 'reset-mail', 'mail', 'unknown'];
const mails: readonly unknown[] = ['initial-mail', 'reset-mail', 'mail'];

/** Whether something that was sent is meant, known or not. */
export const meansDelivery = ({ sent }: Answers): boolean => deliveries.includes(sent);

const meansReceivedMail = ({ motif, sent }: Answers): boolean =>
  mails.includes(sent) && motif !== 'nothing-received';

const isNear = (day: string, { now, timeZone }: CallTime): boolean => {
  const today = localFields(now, timeZone).day;
  return day === today || day === shiftDay(today, -1);
};

/** The hour of a mail counts on the day it came and on the next. */
const hourOf = ({ receivedOn }: Answers, time: CallTime): QuestionId[] =>
  receivedOn !== undefined &&
  receivedOn.known.startsWith('day') &&
  'day' in receivedOn &&
  isNear(receivedOn.day, time)
    ? ['receivedHour']
    : [];

const dates = (answers: Answers, time: CallTime): QuestionId[] => {
  if (answers.sent === 'personal') return ['chosenOn'];
  if (!meansDelivery(answers)) return [];
  return meansReceivedMail(answers) ? ['receivedOn', ...hourOf(answers, time)] : ['sentOn'];
};

/** Which come first depends on the forms; once none is left, only the end of the validity counts. */
const tries = (answers: Answers): QuestionId[] => {
  if (!meansDelivery(answers)) return [];
  if (answers.forms === 'to-try') return ['forms', 'failures', 'lastFailure'];
  return answers.forms === 'none' ? ['forms', 'lastFailure', 'failures'] : ['forms'];
};

const blockedTries = (answers: Answers): QuestionId[] => (meansDelivery(answers) ? ['forms'] : []);

/** What he lost is his own password when he had one: what was sent since may still be there. */
const inHand = (answers: Answers): QuestionId[] =>
  answers.login === 'changed' && meansDelivery(answers) ? ['inHand'] : [];

/** A password of his own says that he logged in and changed it, unless he said that he never did. */
const saysOwnPassword = ({ sent, login: told }: Answers): boolean =>
  sent === 'personal' && told === undefined;

const login = (answers: Answers): QuestionId[] =>
  saysOwnPassword(answers) || answers.sent === 'accepted' ? [] : ['login'];

/**
 * Every question of a motif in the order of asking, as far as the answers open them; most are then not asked, their
 * answer changing nothing. « Déjà connecté ? » opens where the button depends on it (F9).
 *
 * @example questionsOf({ motif: 'first-login', sent: 'post' }, time) // ['motif', 'sent', 'sentOn']
 */
export function questionsOf(answers: Answers, time: CallTime): readonly QuestionId[] {
  const sent: QuestionId[] = ['sent', ...dates(answers, time)];
  switch (answers.motif) {
    case undefined:
      return ['motif'];
    case 'first-login':
      return ['motif', ...sent];
    case 'refused':
      return ['motif', ...sent, ...tries(answers), ...login(answers)];
    case 'blocked':
      return ['motif', 'lastFailure', ...sent, ...blockedTries(answers), ...login(answers)];
    case 'nothing-received':
      return ['motif', ...sent, 'login'];
    case 'lost':
      return ['motif', 'login', ...sent, ...inHand(answers)];
    default:
      return ['motif', ...(saysOwnPassword(answers) ? [] : ['login' as const]), ...sent];
  }
}

/** Whether a question has its answer; either date of a delivery stands for the other (A3). */
export function isAnswered(question: QuestionId, answers: Answers): boolean {
  const { sentOn, receivedOn } = answers;
  if (question === 'receivedHour') return receivedOn?.known !== 'day';
  if (question === 'sentOn' || question === 'receivedOn') return (sentOn ?? receivedOn) !== undefined;
  return answers[question] !== undefined;
}
