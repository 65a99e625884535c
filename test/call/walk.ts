import { addMinutes } from 'date-fns/addMinutes';
import { deadlines, figures, localFields, type Kind } from '#rules';
import { shiftDay } from '#entry';
import {
  change,
  readCall,
  sendingsOffered,
  type Answers,
  type CallReading,
  type CallTime,
  type QuestionId,
  type When,
} from '#call';

/** One way through the questions: the answers given, and what they lead to. */
export type Way = {
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
  readonly reading: CallReading;
};

const unknown = 'unknown';

const minuteOf = ({ timeZone }: CallTime, instant: Date): When => ({
  known: 'instant',
  ...localFields(instant, timeZone),
});

const nothing = ({ now }: CallTime): When => ({ known: 'nothing', answeredAt: now.getTime() });

const kinds: Record<string, Kind> = { post: 'post', 'reset-mail': 'reset-mail', personal: 'personal' };

/** Dates just before, at and after each limit of what is dated, a day alone, and none. */
function dates({ sent }: Answers, time: CallTime): When[] {
  const kind = kinds[String(sent)] ?? 'initial-mail';
  const { expiresAt } = deadlines({ kind, sentAt: time.now, receivedAt: time.now, timeZone: time.timeZone });
  const life = (expiresAt.getTime() - time.now.getTime()) / 60_000;
  const limits = [
    figures['first-try-wait-earliest'].value * 60,
    figures['first-try-wait-advised'].value * 60,
    life,
  ];
  const minutes = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  const instants = minutes.map((ago) => minuteOf(time, addMinutes(time.now, -ago)));
  const { day } = localFields(time.now, time.timeZone);
  return [...instants, { known: 'day', day }, { known: 'day', day: shiftDay(day, -1) }, nothing(time)];
}

/** Refusals just before, at and after the end of the lock-out and of the pause, and one that nobody dates. */
function refusals(time: CallTime): When[] {
  const limits = [figures.lockout.value, figures['retry-interval'].value * 60];
  const minutes = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  return [...minutes.map((ago) => minuteOf(time, addMinutes(time.now, -ago))), nothing(time)];
}

/** Every answer a question may be given, « je ne sais pas » included. */
export function everyAnswer(question: QuestionId, answers: Answers, time: CallTime): Partial<Answers>[] {
  const max = figures['max-tries'].value;
  switch (question) {
    case 'motif':
      return (
        ['first-login', 'refused', 'lost', 'blocked', 'nothing-received', 'expired', unknown] as const
      ).map((motif) => ({ motif }));
    case 'login':
      return (['never', 'changed', 'not-changed', 'logged-in', unknown] as const).map((login) => ({ login }));
    case 'sent':
      return [...sendingsOffered(answers), unknown].map((sent) => ({ sent }) as Answers);
    case 'receivedHour': {
      const day =
        answers.receivedOn !== undefined && 'day' in answers.receivedOn ? answers.receivedOn.day : '';
      const answeredAt = time.now.getTime();
      return [
        { receivedOn: { known: 'instant', day, time: '00:00' } },
        { receivedOn: { known: 'day-without-hour', day, answeredAt } },
      ];
    }
    case 'inHand':
      return (['yes', 'no', unknown] as const).map((inHand) => ({ inHand }));
    case 'forms':
      return (['to-try', 'none', 'exhausted', unknown] as const).map((forms) => ({ forms }));
    case 'failures':
      return [1, max - 1, max, unknown].map((failures) => ({ failures }) as Answers);
    case 'lastFailure':
      return refusals(time).map((lastFailure) => ({ lastFailure }));
    default:
      return dates(answers, time).map((when) => ({ [question]: when }));
  }
}

/** Follows the questions of a call through every answer, refinements included. */
export function* everyWay(
  time: CallTime,
  answers: Answers = {},
  asked: readonly QuestionId[] = [],
): Generator<Way> {
  const reading = readCall(answers, time);
  yield { answers, asked, reading };
  const question =
    reading.kind === 'question' ? reading.question : reading.kind === 'advice' ? reading.refining : null;
  if (question === null) return;
  for (const given of everyAnswer(question, answers, time)) {
    yield* everyWay(time, change(answers, given, time).answers, [...asked, question]);
  }
}
