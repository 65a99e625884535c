/** The choices of each question: what is offered, and what each one answers. */
import {
  formAnswers,
  inHandAnswers,
  justNow,
  logins,
  motifs,
  sendingsOffered,
  type Answers,
  type CallTime,
  type QuestionId,
  type When,
} from '#call';
import { shiftDay } from '#entry';
import { figureText } from '#wording';
import { figures, localFields } from '#rules';
import {
  formLabels,
  inHandLabels,
  loginLabels,
  motifLabels,
  sendingLabel,
  unknownLabel,
} from './choice-labels.ts';

/** A choice: its words, what it answers, and whether it is the answer given. */
export type Choice = { readonly label: string; readonly gives: Partial<Answers>; readonly unknown?: boolean };

const maxTries = figures['max-tries'].value;
const counts = Array.from({ length: maxTries }, (_, index) => index + 1);

const countLabel = (count: number): string => (count === maxTries ? `${count} ou plus` : String(count));

const hoursAgo = ({ now, timeZone }: CallTime, hours: number): When =>
  justNow(new Date(now.getTime() - hours * 3_600_000), timeZone);

const dateField = { receivedHour: 'receivedOn' } as const;

/** Quick dates: what the caller says without looking. */
function whenChoices(question: Exclude<QuestionId, 'motif'>, answers: Answers, time: CallTime): Choice[] {
  const field = question === 'receivedHour' ? dateField[question] : question;
  const today = localFields(time.now, time.timeZone).day;
  const now: Choice = { label: 'À l’instant', gives: { [field]: justNow(time.now, time.timeZone) } };
  const morning: Choice = { label: 'Ce matin', gives: { [field]: { known: 'day', day: today } } };
  const yesterday: Choice = { label: 'Hier', gives: { [field]: { known: 'day', day: shiftDay(today, -1) } } };
  if (question === 'lastFailure') {
    const pause = figures['retry-interval'].value;
    const label = `Il y a plus de ${figureText('retry-interval')}`;
    return answers.motif === 'blocked'
      ? [now]
      : [now, { label, gives: { lastFailure: hoursAgo(time, pause) } }];
  }
  if (question === 'receivedHour')
    return answers.receivedOn && 'day' in answers.receivedOn && answers.receivedOn.day === today ? [now] : [];
  if (question === 'chosenOn') return [];
  return answers.sent === 'post' ? [yesterday] : [now, morning, yesterday];
}

const unknownWhen = (question: QuestionId, { receivedOn }: Answers, { now }: CallTime): Partial<Answers> => {
  const answeredAt = now.getTime();
  if (question !== 'receivedHour' || receivedOn === undefined || !('day' in receivedOn)) {
    return { [question]: { known: 'nothing', answeredAt } };
  }
  return { receivedOn: { known: 'day-without-hour', day: receivedOn.day, answeredAt } };
};

/** Whether a choice is the answer given; an unknown date was frozen at the instant of its answer. */
export const isChosen = ({ gives }: Choice, answers: Answers): boolean =>
  Object.entries(gives).every(([field, value]) => {
    const given = answers[field as keyof Answers];
    return JSON.stringify(given, unfrozen) === JSON.stringify(value, unfrozen);
  });

const unfrozen = (key: string, value: unknown): unknown => (key === 'answeredAt' ? undefined : value);

/** Whether a question is answered by a date, typed or quick. */
export const asksWhen = (question: QuestionId): boolean =>
  ['sentOn', 'receivedOn', 'receivedHour', 'chosenOn', 'lastFailure'].includes(question);

function wordChoices(question: QuestionId, answers: Answers): Choice[] {
  switch (question) {
    case 'motif':
      return motifs.map((motif) => ({ label: motifLabels[motif], gives: { motif } }));
    case 'login':
      return logins.map((login) => ({ label: loginLabels[login], gives: { login } }));
    case 'sent':
      return sendingsOffered(answers).map((sent) => ({
        label: sendingLabel(sent, answers),
        gives: { sent },
      }));
    case 'inHand':
      return inHandAnswers.map((inHand) => ({ label: inHandLabels[inHand], gives: { inHand } }));
    case 'forms':
      return formAnswers.map((forms) => ({ label: formLabels[forms], gives: { forms } }));
    default:
      return counts.map((failures) => ({ label: countLabel(failures), gives: { failures } }));
  }
}

/** What a question offers, « Je ne sais pas » last. */
export function choicesOf(question: QuestionId, answers: Answers, time: CallTime): readonly Choice[] {
  if (question !== 'motif' && asksWhen(question)) {
    const gives = unknownWhen(question, answers, time);
    return [...whenChoices(question, answers, time), { label: unknownLabel, gives, unknown: true }];
  }
  const gives = { [question]: 'unknown' } as Partial<Answers>;
  return [...wordChoices(question, answers), { label: unknownLabel, gives, unknown: true }];
}
