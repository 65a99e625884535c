import { instantFromFields, type Action, type Rule } from '#rules';
import type { Answers } from '../answers.ts';
import type { CallTime } from '../call-time.ts';
import { change } from '../change.ts';
import { isButton } from '../compare.ts';
import type { QuestionId } from '../questions.ts';
import { readCall } from '../read-call.ts';
import { treeAnswers, type TreeLabel } from './tree-answers.ts';

/** What a way through the questions leads to. */
export type TreeLeaf = { readonly rule: Rule; readonly action: Action };

/** A question of the tree; `sentOn` stands for any date of what was sent. */
export type TreeQuestion = { readonly question: QuestionId; readonly branches: readonly TreeBranch[] };

/** One way out of a question: the answers that lead there, and where. */
export type TreeBranch = { readonly labels: readonly TreeLabel[]; readonly to: TreeLeaf | TreeQuestion };

/** Any moment will do: no date of the tree is shown, only where it stands. */
const moment: CallTime = {
  now: instantFromFields({ day: '2026-03-10', time: '12:00' }, 'Europe/Paris'),
  timeZone: 'Europe/Paris',
  userNumberKnown: true,
};

export const isLeaf = (node: TreeLeaf | TreeQuestion): node is TreeLeaf => 'rule' in node;

/** Branches that lead to the same place are one. */
function joined(branches: readonly TreeBranch[]): TreeBranch[] {
  const byPlace = new Map<string, TreeBranch>();
  for (const { labels, to } of branches) {
    const place = placeOf(to);
    const known = byPlace.get(place);
    byPlace.set(place, { to, labels: [...(known?.labels ?? []), ...labels] });
  }
  return [...byPlace.values()];
}

const textOf = (label: TreeLabel): string => ('state' in label ? label.state : label.answer);

/** A text that two nodes share when whoever reads them is told the same. */
export function placeOf(node: TreeLeaf | TreeQuestion): string {
  if (isLeaf(node)) return isButton(node.action) ? node.action : node.rule;
  return JSON.stringify([
    node.question,
    node.branches.map(({ labels, to }) => [labels.map(textOf), placeOf(to)]),
  ]);
}

/** Null where the answers clash: a refusal before anything was sent. */
function grow(answers: Answers): TreeLeaf | TreeQuestion | null {
  const reading = readCall(answers, moment);
  if (reading.kind === 'advice') return { rule: reading.advice.rule, action: reading.advice.action };
  if (reading.kind !== 'question') return null;
  const { question } = reading;
  const branches = treeAnswers(question, answers, moment).flatMap(({ label, gives }) => {
    const to = grow(change(answers, gives, moment).answers);
    return to === null ? [] : [{ labels: [label], to }];
  });
  return { question: question === 'receivedOn' ? 'sentOn' : question, branches: joined(branches) };
}

/**
 * Every way through the questions, grown from the very rules that the assistant follows.
 *
 * @example decisionTree().question // 'motif'
 */
export function decisionTree(): TreeQuestion {
  const tree = grow({});
  if (tree === null || isLeaf(tree)) throw new RangeError('tree: no question to ask');
  return tree;
}
