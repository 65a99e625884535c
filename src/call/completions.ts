import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { isAnswered, questionsOf, type QuestionId } from './questions.ts';
import { samples } from './samples.ts';

/** Answers filled in, with the questions that had to be. */
export type Completion = { readonly answers: Answers; readonly filled: ReadonlyMap<QuestionId, string> };

/** The questions of the motif that have no answer yet, in the order of asking. */
export const open = (answers: Answers, time: CallTime): readonly QuestionId[] =>
  questionsOf(answers, time).filter((question) => !isAnswered(question, answers));

/** Every way of answering the questions still open, by answers that stand for all. */
export function* completions(
  answers: Answers,
  time: CallTime,
  filled: ReadonlyMap<QuestionId, string> = new Map(),
): Generator<Completion> {
  const [question] = open(answers, time);
  if (question === undefined) {
    yield { answers, filled };
    return;
  }
  for (const sample of samples(question, answers, time)) {
    yield* completions(
      { ...answers, ...sample },
      time,
      new Map(filled).set(question, JSON.stringify(sample)),
    );
  }
}

/** The first of the ways of answering what is still open: the commonest. */
export function commonest(answers: Answers, time: CallTime): Answers {
  const [first] = completions(answers, time);
  return first?.answers ?? answers;
}
