import { describe, expect, it } from 'vitest';
import { decisionTree, isLeaf, motifs, treeParts, type TreeLeaf, type TreeQuestion } from '#call';

const leaves = (node: TreeLeaf | TreeQuestion): TreeLeaf[] =>
  isLeaf(node) ? [node] : node.branches.flatMap(({ to }) => leaves(to));

const questions = (node: TreeLeaf | TreeQuestion): TreeQuestion[] =>
  isLeaf(node) ? [] : [node, ...node.branches.flatMap(({ to }) => questions(to))];

describe('the decision tree', () => {
  const tree = decisionTree();

  it('opens with the six motifs', () => {
    expect(tree.question).toBe('motif');
    expect(
      tree.branches.flatMap(({ labels }) => labels.map((label) => 'answer' in label && label.answer)),
    ).toEqual([...motifs]);
  });

  it('labels every branch, and parts only where the answer changes', () => {
    for (const { branches } of questions(tree)) {
      expect(branches.length).toBeGreaterThan(1);
      for (const { labels } of branches) expect(labels.length).toBeGreaterThan(0);
    }
  });

  it('leads to both buttons, and to waits and prohibitions', () => {
    const rules = new Set(leaves(tree).map(({ rule }) => rule));
    const actions = new Set(leaves(tree).map(({ action }) => action));
    expect([...actions]).toEqual(
      expect.arrayContaining(['click-identifiant-perdu', 'click-mot-de-passe-perdu']),
    );
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'locked-out',
        'too-early',
        'try-now',
        'series-spent',
        'variants-left',
        'variants-exhausted',
        'delivery-lost',
        'just-logged-in',
        'inconsistent-answers',
      ]),
    );
  });

  it('writes once the questions that several ways share', () => {
    const { parts, rankOf } = treeParts(tree);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.map((part) => rankOf(part))).toEqual(parts.map((_, index) => index + 1));
    expect(rankOf(tree)).toBeNull();
  });
});
