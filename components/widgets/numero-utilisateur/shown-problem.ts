import { composePart, partLengths, type ComposeProblem, type PartName } from '#rules';

/**
 * The problem to show beside a field: at once when more typing cannot mend it, else once the person has settled (left
 * the field, or pasted). A field still to be filled is not wrong.
 *
 * @example shownProblem('codeCaf', '07', false) // null
 * @example shownProblem('codeCaf', '07', true)  // { code: 'too-short', length: 2, expected: 3 }
 */
export function shownProblem(part: PartName, text: string, settled: boolean): ComposeProblem | null {
  const composed = composePart(part, text);
  if (composed.ok || composed.problem.code === 'empty') return null;
  const { problem, digits } = composed;
  const mayGrow =
    problem.code === 'too-short' || (problem.code === 'zero' && digits.length < partLengths[part]);
  return settled || !mayGrow ? problem : null;
}
