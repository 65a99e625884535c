/**
 * `npm run fuzz`: any text and any call through every rule and every reader, and how many each stood.
 * `npm run fuzz -- 5000000 readUser` tries five million in all, on the targets whose name holds « readUser ».
 */
import fc from 'fast-check';
import { anyText } from '../test/hostile/any-text.ts';
import { callsThroughRules } from '../test/hostile/calls-through-rules.ts';
import { hostileTexts } from '../test/hostile/hostile-texts.ts';
import type { OtherTarget, TextTarget } from '../test/hostile/targets.ts';
import { textsThroughReaders } from '../test/hostile/texts-through-readers.ts';
import { textsThroughRules } from '../test/hostile/texts-through-rules.ts';

const usual = 1_300_000;

const [, , wanted = String(usual), chosen = ''] = process.argv;
const total = Number(wanted);
if (!Number.isInteger(total) || total < 1) throw new Error(`« ${wanted} » is no number of tries.`);
const seed = Date.now();

/** The corpus first, then whatever is made up. */
const withCorpus = ([name, stand]: TextTarget): OtherTarget => [
  name,
  fc.property(anyText, (text) => void stand(text)),
];

const groups: Record<string, readonly OtherTarget[]> = {
  rules: [...textsThroughRules.map(withCorpus), ...callsThroughRules],
  readers: textsThroughReaders.map(withCorpus),
};
const named = Object.entries(groups).map(
  ([group, targets]) => [group, targets.filter(([name]) => name.includes(chosen))] as const,
);
/** Of five tries, four go through the rules. */
const share: Record<string, number> = { rules: 0.8, readers: 0.2 };

for (const [name, stand] of [...textsThroughRules, ...textsThroughReaders]) {
  if (name.includes(chosen)) for (const [, text] of hostileTexts) stand(text);
}
console.log(`seed ${seed}; ${hostileTexts.length} hostile texts through each way in for text, then:`);
for (const [group, targets] of named) {
  const runs = Math.ceil((total * (share[group] ?? 0)) / Math.max(targets.length, 1));
  const tried: Record<string, number> = {};
  for (const [name, property] of targets) {
    const { numRuns, failed } = fc.check(property, { numRuns: runs, seed });
    if (failed) fc.assert(property, { numRuns: runs, seed });
    tried[name] = numRuns;
  }
  const sum = Object.values(tried).reduce((all, count) => all + count, 0);
  console.table(tried);
  console.log(`${group}: ${sum} tried, none failed`);
}
