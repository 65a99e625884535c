import type { Situation } from '#rules';
import type { Answers } from './answers.ts';
import { assumptionsOf, isDayOnly, type Assumption } from './assumptions.ts';
import type { CallTime } from './call-time.ts';
import { commonSituation, deliveryCases, loginCases } from './cases.ts';
import { mergeAdvised } from './compare.ts';
import { completions } from './completions.ts';
import { lockedUntil } from './lock.ts';
import type { LookFor } from './look-for.ts';
import { nextQuestion } from './next-question.ts';
import { problemOf, type CallProblem } from './problems.ts';
import type { QuestionId } from './questions.ts';
import { isPaused, resolve, type Advised } from './resolve.ts';

type Locked = {
  /** Until when nothing is to be asked for, at the latest; null when nothing is pending. */
  readonly lockedUntil: Date | null;
};

/** Where a call stands: an answer to ask again, a question, an advice, or something to find out. */
export type CallReading =
  | { readonly kind: 'problem'; readonly problem: CallProblem }
  | ({ readonly kind: 'question'; readonly question: QuestionId } & Locked)
  | ({ readonly kind: 'advice'; readonly refining: QuestionId | null } & Locked & CallAdvice)
  | LookFor;

/** An advice with all that its texts need. */
export type CallAdvice = Pick<Advised, 'advice' | 'situation'> & {
  readonly precision: 'instant' | 'day';
  readonly assumptions: readonly Assumption[];
};

/** The situation as it was told: what was not asked stays unknown. */
function told(answers: Answers, time: CallTime): Situation {
  const logins = loginCases(answers);
  const [login] = logins;
  const [delivery = null] = deliveryCases(answers, time.timeZone);
  return {
    ...commonSituation(answers, time),
    everLoggedIn: logins.length === 1 && login !== undefined ? login.everLoggedIn : 'unknown',
    passwordChanged: logins.length === 1 && login !== undefined ? login.passwordChanged : 'unknown',
    delivery,
    variants: answers.forms === undefined || answers.forms === 'unknown' ? 'none' : answers.forms,
  };
}

function resolveAll(answers: Answers, time: CallTime): Advised | LookFor {
  if (isPaused(answers, time)) return resolve(answers, time);
  const results = [...completions(answers, time)].map((completion) => resolve(completion.answers, time));
  const advised = results.filter((result) => result.kind === 'advice');
  const [first] = results;
  return first?.kind === 'look-for' ? first : mergeAdvised(advised);
}

/**
 * Reads the answers of a call at an instant: the one thing to do next. Pure, so that the sentence changes by itself when
 * its hour has passed.
 *
 * @example readCall({ motif: 'first-login', sent: 'nothing' }, time).kind // 'advice'
 */
export function readCall(answers: Answers, time: CallTime): CallReading {
  const problem = problemOf(answers, time);
  if (problem !== null) return { kind: 'problem', problem };
  const { needed, refining } = nextQuestion(answers, time);
  const locked = { lockedUntil: lockedUntil(answers, time) };
  if (needed !== null) return { kind: 'question', question: needed, ...locked };
  const result = resolveAll(answers, time);
  if (result.kind === 'look-for') return result;
  return {
    kind: 'advice',
    refining,
    ...locked,
    advice: result.advice,
    situation: told(answers, time),
    precision: isDayOnly(answers) ? 'day' : 'instant',
    assumptions: assumptionsOf(answers),
  };
}
