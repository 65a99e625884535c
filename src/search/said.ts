import { nothingText, outsideText, resultCountText } from '#wording';
import type { Findings } from './search.ts';

/**
 * What the search says of what it found: how much, and what was done to the query; or that nothing matches and what the
 * site leaves to others, unless an answer stands above the list or more is to come.
 *
 * @example found(engine.search('identifient'), { results: 3, answered: false })
 * // '3 résultats. Résultats pour « identifiant » (au lieu de « identifient »).'
 */
export function found(
  { query, notices, outside }: Findings,
  { results, answered }: { results: number; answered: boolean },
): string {
  if (results > 0) return [resultCountText(results), ...notices].join(' ');
  if (answered || query === '') return '';
  return [nothingText(query), ...(outside.length > 0 ? [outsideText(outside)] : [])].join(' ');
}
