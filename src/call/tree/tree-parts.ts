import { isLeaf, placeOf, type TreeLeaf, type TreeQuestion } from './decision-tree.ts';

/** The tree cut where the same questions come back: the whole, then each part that it refers to. */
export type TreeParts = {
  readonly whole: TreeQuestion;
  readonly parts: readonly TreeQuestion[];
  /** The rank, from 1, of the part a node is; null when it stands where it is. */
  readonly rankOf: (node: TreeLeaf | TreeQuestion) => number | null;
};

/**
 * Cuts a tree so that nothing is written twice.
 *
 * @example treeParts(decisionTree()).parts.length // the questions that several ways share
 */
export function treeParts(whole: TreeQuestion): TreeParts {
  const seen = new Map<string, number>();
  const visit = (node: TreeLeaf | TreeQuestion): void => {
    if (isLeaf(node)) return;
    const place = placeOf(node);
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    if (times === 1) for (const { to } of node.branches) visit(to);
  };
  visit(whole);
  const parts = new Map<string, TreeQuestion>();
  const collect = (node: TreeLeaf | TreeQuestion): void => {
    if (isLeaf(node)) return;
    const place = placeOf(node);
    if (parts.has(place)) return;
    if ((seen.get(place) ?? 0) > 1) parts.set(place, node);
    for (const { to } of node.branches) collect(to);
  };
  collect(whole);
  const ranks = new Map([...parts.keys()].map((place, index) => [place, index + 1]));
  return { whole, parts: [...parts.values()], rankOf: (node) => ranks.get(placeOf(node)) ?? null };
}
