import { equal, match, ok } from 'node:assert/strict';
import type { ComposeProblem, ReadProblem } from '#rules';

const unseen = /^[\p{White_Space}\p{Cf}]$/u;
const fullWidth = '０１２３４５６７８９';

/** The digits of a text that holds nothing else but what cannot be seen; null when it holds something else. */
export function plainDigits(text: string): string | null {
  let digits = '';
  for (const sign of text) {
    if (unseen.test(sign)) continue;
    const digit = fullWidth.includes(sign) ? String(fullWidth.indexOf(sign)) : sign;
    if (!'0123456789'.includes(digit)) return null;
    digits += digit;
  }
  return digits;
}

/** A problem of a number points at what is in the text and counts it right. */
export function numberProblem(text: string, problem: ComposeProblem | ReadProblem | undefined): void {
  ok(problem);
  const digits = plainDigits(text);
  equal(problem.code === 'forbidden-character', digits === null);
  equal(problem.code === 'empty', digits === '');
  if (problem.code === 'forbidden-character') {
    equal([...text][problem.position - 1], problem.character);
    equal(plainDigits(problem.character), null);
  }
  if ('length' in problem) equal(problem.length, digits?.length);
}

/** Runs it; the one error allowed is a RangeError that names the field. */
export function onlyRangeError(field: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    match(error.message, new RegExp(`^${field}: `));
  }
}
