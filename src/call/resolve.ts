import { advise, figures, type Advice, type Situation } from '#rules';
import { addHours } from 'date-fns/addHours';
import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { commonSituation, situationsPossible } from './cases.ts';
import { isButton, mergeAdvised, sameStep } from './compare.ts';
import { lookFor, type LookFor } from './look-for.ts';
import { latest } from './when.ts';

/** An advice and the situation it answers. */
export type Advised = { readonly kind: 'advice'; readonly advice: Advice; readonly situation: Situation };

export type Resolved = Advised | LookFor;

const answer = (situation: Situation): Advised => ({ kind: 'advice', advice: advise(situation), situation });

/** Whether a screen that blocks is still within the pause that follows the last refusal (F30, F32). */
export function isPaused({ motif, lastFailure }: Answers, { now, timeZone }: CallTime): boolean {
  if (motif !== 'blocked' || lastFailure === undefined) return false;
  return now < addHours(latest(lastFailure, timeZone), figures['retry-interval'].value);
}

/**
 * The advice of a pause, whatever was sent: the wait is the same, and a letter of that very moment adds nothing to it,
 * having no wait of its own (F33). What was sent stays unknown to whoever reads the situation.
 */
function pauseAdvice(answers: Answers, time: CallTime): Advised {
  const common = commonSituation(answers, time);
  const at = common.lastFailureAt ?? time.now;
  const situation = { ...common, everLoggedIn: 'no', passwordChanged: 'no', variants: 'none' } as const;
  const advised = answer({
    ...situation,
    delivery: { kind: 'post', sentAt: at, receivedAt: at, lost: false },
  });
  return {
    ...advised,
    advice: { ...advised.advice, doubts: advised.advice.doubts.filter((doubt) => doubt !== 'A12') },
    situation: { ...situation, everLoggedIn: 'unknown', passwordChanged: 'unknown', delivery: null },
  };
}

const differsByLogin = (cases: readonly Advised[]): boolean =>
  cases.some((one) =>
    cases.some(
      (other) =>
        one.situation.delivery === other.situation.delivery &&
        one.situation.variants === other.situation.variants &&
        !sameStep(one.advice, other.advice),
    ),
  );

/**
 * What the answers lead to once every question that counts is answered: the advice of all the situations they leave
 * possible when these agree, else what to find out first. An unknown answer never leads to a button.
 */
export function resolve(answers: Answers, time: CallTime): Resolved {
  const cases = situationsPossible(answers, time).map(answer);
  const [first] = cases;
  const pending = first === undefined || answers.sent === 'unknown';
  if (pending && isPaused(answers, time)) return pauseAdvice(answers, time);
  if (first === undefined) return lookFor(answers, time);
  if (cases.length === 1) return first;
  if (differsByLogin(cases)) return answer(loginUnknown(answers, first.situation));
  const agreed = cases.every(({ advice }) => sameStep(advice, first.advice));
  return agreed && !isButton(first.advice.action) ? mergeAdvised(cases) : lookFor(answers, time);
}

const loginUnknown = ({ login }: Answers, situation: Situation): Situation => ({
  ...situation,
  everLoggedIn: login === 'logged-in' ? 'yes' : 'unknown',
  passwordChanged: 'unknown',
});
