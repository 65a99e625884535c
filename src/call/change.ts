import { answerFields, type AnswerField, type Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { sendingsOffered } from './offered.ts';
import { meansDelivery, questionsOf } from './questions.ts';

/** Answers after one of them changed, and those that no longer count. */
export type Changed = { readonly answers: Answers; readonly dropped: readonly AnswerField[] };

const without = (answers: Answers, field: AnswerField): Answers => {
  const { [field]: _, ...rest } = answers;
  return rest;
};

const triesCount = (answers: Answers): boolean =>
  meansDelivery(answers) && answers.motif !== 'lost' && answers.motif !== 'nothing-received';

/** A password of his own says more than « je ne sais pas ». */
const isToldByPassword = ({ sent, login }: Answers): boolean =>
  sent === 'personal' && (login === 'unknown' || login === 'logged-in');

const makesSense: Record<AnswerField, (answers: Answers, time: CallTime) => boolean> = {
  motif: () => true,
  login: (answers, time) => questionsOf(answers, time).includes('login') && !isToldByPassword(answers),
  sent: (answers) => {
    const offered: readonly unknown[] = [...sendingsOffered(answers), 'accepted', 'unknown'];
    return offered.includes(answers.sent);
  },
  sentOn: meansDelivery,
  receivedOn: (answers) => meansDelivery(answers) && answers.motif !== 'nothing-received',
  inHand: (answers, time) => questionsOf(answers, time).includes('inHand'),
  chosenOn: ({ sent }) => sent === 'personal',
  forms: triesCount,
  failures: (answers) => triesCount(answers) && answers.motif !== 'blocked',
  lastFailure: (answers) => triesCount(answers) || answers.motif === 'blocked',
};

/**
 * Gives or changes one answer; those that make no more sense are dropped and named, so that the page can say it.
 *
 * @example change({ motif: 'refused', sent: 'personal' }, { motif: 'first-login' }, time)
 * // { answers: { motif: 'first-login' }, dropped: ['sent'] }
 */
export function change(answers: Answers, given: Partial<Answers>, time: CallTime): Changed {
  const dropped: AnswerField[] = [];
  let kept: Answers = { ...answers, ...given };
  for (;;) {
    const field = answerFields.find((each) => kept[each] !== undefined && !makesSense[each](kept, time));
    if (field === undefined) return { answers: kept, dropped };
    kept = without(kept, field);
    dropped.push(field);
  }
}

/** Takes an answer back, to ask its question again. */
export const forget = (answers: Answers, field: AnswerField): Answers => without(answers, field);
