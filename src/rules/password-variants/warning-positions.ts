import { warningsFor, type Warning } from './warnings.ts';

/**
 * Where a warning applies in a password: positions from 1, in code points, in order.
 *
 * @example warningPositions(' l1O ', 'trailing-space')              // [5]
 * @example warningPositions(' l1O ', 'look-alike-outside-document') // [3]
 */
export function warningPositions(text: string, warning: Warning): number[] {
  const signs = Array.from(text, warningsFor);
  const white = signs.map((own) => own.includes('leading-space'));
  const first = white.indexOf(false);
  const last = white.lastIndexOf(false);
  const applies = (own: readonly Warning[], index: number): boolean => {
    if (!white[index] || warning === 'non-ascii') return own.includes(warning);
    if (warning === 'leading-space') return first < 0 || index < first;
    if (warning === 'trailing-space') return index > last;
    return warning === 'inner-space' && index > first && index < last;
  };
  return signs.flatMap((own, index) => (applies(own, index) ? [index + 1] : []));
}
