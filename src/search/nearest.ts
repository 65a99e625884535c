import type { Findings, KeywordEngine } from './search.ts';

/** The words of a query that the site knows, when nothing answers the whole and it does not know the others. */
function knownPart({ answers, results, readings, outside }: Findings): string | undefined {
  if (answers.length + results.length + outside.length > 0) return undefined;
  const known = readings.filter(({ known, roots }) => known || roots.size > 0);
  return known.length > 0 && known.length < readings.length
    ? known.map(({ typed }) => typed).join(' ')
    : undefined;
}

/**
 * What comes nearest to a query that nothing answers: what the words that the site knows give alone. Nothing where something
 * answers, and where a part of the query is left to others: the site then says so.
 *
 * @example nearest(engine.search('duplicata du courrier'), engine)?.query // 'courrier'
 */
export function nearest(findings: Findings, engine: KeywordEngine): Findings | undefined {
  const part = knownPart(findings);
  return part === undefined ? undefined : engine.search(part);
}
