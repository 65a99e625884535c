import { addHours } from 'date-fns/addHours';
import { figures } from '#rules';
import { formAnswers, inHandAnswers, logins, motifs, type Answers, type Sending } from '../answers.ts';
import type { CallTime } from '../call-time.ts';
import { sendingsOffered } from '../offered.ts';
import type { QuestionId } from '../questions.ts';
import { justNow } from '../when.ts';

/** Where a date stands, when it is the answer of a branch. */
export type TreeState =
  'waiting' | 'usable' | 'ended' | 'lockout' | 'pause' | 'after-pause' | 'few' | 'series';

/** What opens a branch: an answer in a word, said as the call so far makes it understood, or where a date stands. */
export type TreeLabel =
  | { readonly field: QuestionId; readonly answer: string; readonly asked: Pick<Answers, 'motif' | 'login'> }
  | { readonly state: TreeState };

/** An answer that opens a branch. */
export type TreeAnswer = { readonly label: TreeLabel; readonly gives: Partial<Answers> };

/** Hours ago that put what was sent in each state, whatever its kind. */
const ended = 1700;
const byMail = { waiting: 1, usable: 5, ended } as const;
const byPost = { usable: 5, ended } as const;
const refused = { pause: 1, 'after-pause': 3 } as const;
const blocked = { lockout: 0, ...refused } as const;

const whens = (
  field: 'sentOn' | 'receivedOn' | 'lastFailure',
  states: Partial<Record<TreeState, number>>,
  { now, timeZone }: CallTime,
): TreeAnswer[] =>
  (Object.entries(states) as [TreeState, number][]).map(([state, hours]) => ({
    label: { state },
    gives: { [field]: justNow(addHours(now, -hours), timeZone) },
  }));

const words = (field: QuestionId, { motif, login }: Answers, answers: readonly string[]): TreeAnswer[] => {
  const asked = { ...(motif && { motif }), ...(login && { login }) };
  return answers.map((answer) => ({ label: { field, answer, asked }, gives: { [field]: answer } }));
};

const known = (sent: Sending): boolean => sent !== 'mail';

/** The answers that open the branches of a question; unknown ones aside, which lead to no advice. */
export function treeAnswers(question: QuestionId, answers: Answers, time: CallTime): TreeAnswer[] {
  switch (question) {
    case 'motif':
      return words('motif', answers, motifs);
    case 'login':
      return words(
        'login',
        answers,
        logins.filter((login) => login !== 'logged-in'),
      );
    case 'sent':
      return words('sent', answers, sendingsOffered(answers).filter(known));
    case 'forms':
      return words('forms', answers, formAnswers);
    case 'inHand':
      return words('inHand', answers, inHandAnswers);
    case 'failures':
      return [
        { label: { state: 'few' }, gives: { failures: 1 } },
        { label: { state: 'series' }, gives: { failures: figures['max-tries'].value } },
      ];
    case 'lastFailure':
      return whens('lastFailure', answers.motif === 'blocked' ? blocked : refused, time);
    case 'receivedOn':
      return whens('receivedOn', byMail, time);
    default:
      return whens('sentOn', byPost, time);
  }
}
