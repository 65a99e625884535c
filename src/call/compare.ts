import type { Action, Advice } from '#rules';
import type { Advised, Resolved } from './resolve.ts';

const buttons: readonly Action[] = [
  'click-identifiant-perdu',
  'click-mot-de-passe-perdu',
  'compose-user-number',
];

/** Whether an action asks the portal for something new. */
export const isButton = (action: Action | null): boolean => action !== null && buttons.includes(action);

const time = (instant: Date | null): number | null => instant?.getTime() ?? null;

/** What is to be done now, and until when; the number to compose is part of its button. */
const step = ({ action, until, method, meanwhile, triesLeft }: Advice): unknown[] => [
  action === 'compose-user-number' ? 'click-identifiant-perdu' : action,
  time(until),
  method,
  meanwhile,
  triesLeft,
];

/** All that an advice says, its sources aside. */
const wholeAdvice = (advice: Advice): unknown[] => [
  ...step(advice),
  advice.rule,
  advice.then,
  time(advice.earliestAt),
  time(advice.advisedAt),
  time(advice.literalAt),
];

/** Whether two advices tell to do the same thing now. */
export const sameStep = (one: Advice, other: Advice): boolean =>
  JSON.stringify(step(one)) === JSON.stringify(step(other));

const searched = ({ clues, lockedUntil }: Exclude<Resolved, Advised>): unknown[] => [
  ...clues,
  time(lockedUntil),
];

/** What a result tells to do now, as a text to compare. */
export const stepKey = (result: Resolved): string =>
  JSON.stringify(result.kind === 'advice' ? step(result.advice) : searched(result));

/** All that a result says, as a text to compare. */
export const wholeKey = (result: Resolved): string =>
  JSON.stringify(result.kind === 'advice' ? wholeAdvice(result.advice) : searched(result));

const common = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
  (lists[0] ?? []).filter((item) => lists.every((list) => list.includes(item)));

/**
 * One advice from several that tell to do the same thing now: what follows is left open where they differ, and only the
 * facts and doubts of all remain.
 */
export function mergeAdvised(cases: readonly Advised[]): Advised {
  const [first] = cases;
  if (first === undefined) throw new RangeError('cases: none to merge');
  if (cases.length === 1) return first;
  const { advice, situation } = first;
  const advices = cases.map((each) => each.advice);
  const sameLogin = cases.every(
    (each) =>
      each.situation.everLoggedIn === situation.everLoggedIn &&
      each.situation.passwordChanged === situation.passwordChanged,
  );
  return {
    kind: 'advice',
    advice: {
      ...advice,
      then: advices.every(({ then }) => then === advice.then) ? advice.then : null,
      facts: common(advices.map(({ facts }) => facts)),
      doubts: common(advices.map(({ doubts }) => doubts)),
    },
    situation: sameLogin ? situation : { ...situation, everLoggedIn: 'unknown', passwordChanged: 'unknown' },
  };
}
