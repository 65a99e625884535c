import type { Findings } from './search.ts';

/**
 * The words of a query that the site knows, when nothing answers the whole and the site does not know the others: searched
 * alone they give what comes nearest. None when a part of it is left to others: the site then says so.
 *
 * @example knownPart(engine.search('duplicata du courrier')) // 'courrier'
 */
export function knownPart({ answers, results, readings, outside }: Findings): string | undefined {
  if (answers.length + results.length + outside.length > 0) return undefined;
  const known = readings.filter(({ known, roots }) => known || roots.size > 0);
  return known.length > 0 && known.length < readings.length
    ? known.map(({ typed }) => typed).join(' ')
    : undefined;
}
