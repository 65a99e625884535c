import { expect, test } from 'vitest';
import { advise, adviceActions, adviceRules, type Advice, type Situation } from '#rules';
import { everyAnswer, everyMoment, ruleByTheBook } from './every-situation.ts';
import { unsafe } from './unsafe.ts';

const walk = (situations: Iterable<Situation>) => {
  const rules = new Set<string>();
  const actions = new Set<string>();
  const wrong: { situation: Situation; advice: Advice; breaks: string[] }[] = [];
  for (const situation of situations) {
    const advice = advise(situation);
    rules.add(advice.rule);
    for (const action of [advice.action, advice.then]) if (action !== null) actions.add(action);
    const breaks = unsafe(situation, advice);
    if (advice.rule !== ruleByTheBook(situation)) breaks.push(`is not ${ruleByTheBook(situation)}`);
    if (breaks.length > 0) wrong.push({ situation, advice, breaks });
  }
  return { rules, actions, wrong: wrong.slice(0, 3) };
};

// Walked inside the test: what runs while a file loads belongs to no test, for who counts what tests what.
test('every combination of answers, just before, at and after every limit too, leads to the rule of the contract, to nothing unsafe, and together to every rule and action', () => {
  const answers = walk(everyAnswer());
  expect(answers.wrong).toEqual([]);
  const moments = walk(everyMoment());
  expect(moments.wrong).toEqual([]);
  expect(answers.rules.union(moments.rules)).toEqual(new Set(adviceRules));
  expect(answers.actions.union(moments.actions)).toEqual(new Set(adviceActions));
});
