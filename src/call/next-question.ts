import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { stepKey, wholeKey } from './compare.ts';
import { commonest, completions, open } from './completions.ts';
import type { QuestionId } from './questions.ts';
import { isPaused, resolve, type Resolved } from './resolve.ts';
import { samples } from './samples.ts';

/** What is still worth asking: before anything can be said, or only to say it better. */
export type Next = { readonly needed: QuestionId | null; readonly refining: QuestionId | null };

type Key = (result: Resolved) => string;

/** For each open question, what each of its answers may lead to. */
type Reached = Map<QuestionId, Map<string, Set<string>>>;

const add = (reached: Reached, question: QuestionId, answer: string, key: string): void => {
  const byAnswer = reached.get(question) ?? new Map<string, Set<string>>();
  byAnswer.set(answer, (byAnswer.get(answer) ?? new Set()).add(key));
  reached.set(question, byAnswer);
};

const differ = (sets: Iterable<ReadonlySet<string>>): boolean =>
  new Set(Array.from(sets, (set) => [...set].sort().join())).size > 1;

/** Cheaper than comparing all there is, and enough: two answers lead to different advice, the rest being the same. */
const differsAtOnce = (question: QuestionId, answers: Answers, time: CallTime): boolean =>
  new Set(
    samples(question, answers, time).map((sample) =>
      stepKey(resolve(commonest({ ...answers, ...sample }, time), time)),
    ),
  ).size > 1;

function firstToMatter(
  questions: readonly QuestionId[],
  results: readonly { filled: ReadonlyMap<QuestionId, string>; result: Resolved }[],
  keyOf: Key,
): QuestionId | null {
  const reached: Reached = new Map();
  for (const { filled, result } of results) {
    const key = keyOf(result);
    for (const [question, answer] of filled) add(reached, question, answer, key);
  }
  return questions.find((question) => differ(reached.get(question)?.values() ?? [])) ?? null;
}

/**
 * The question to ask now: the first whose answers can still lead to different advice; null once the advice is sure.
 * A question whose answers only change its details — the hour of the next series while the screen blocks, the button of
 * a wait that ends in two weeks — is `refining`: the advice does not wait for it.
 *
 * @example nextQuestion({}, time)                                   // { needed: 'motif', refining: null }
 * @example nextQuestion({ motif: 'blocked', lastFailure }, time)    // { needed: null, refining: 'sent' }
 */
export function nextQuestion(answers: Answers, time: CallTime): Next {
  const questions = open(answers, time);
  const [first] = questions;
  if (first === undefined) return { needed: null, refining: null };
  const paused = isPaused(answers, time);
  if (!paused && differsAtOnce(first, answers, time)) return { needed: first, refining: null };
  const results = [...completions(answers, time)].map(({ answers: whole, filled }) => ({
    filled,
    result: resolve(whole, time),
  }));
  const needed = paused ? null : firstToMatter(questions, results, stepKey);
  if (needed !== null) return { needed, refining: null };
  return { needed: null, refining: firstToMatter(questions, results, wholeKey) };
}
