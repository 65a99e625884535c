/** How well both engines rank, asked in plain Node through the built index. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Asked } from '../test/search/sets/unseen-sets.ts';
import { fullText, mark, nearest, onePerPage, pageOf, type KeywordEngine, type Pagefind } from '#search';

/** Pagefind over the files of a built site: its fetches are answered from the disk. */
export async function pagefindOf(folder: string): Promise<Pagefind> {
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input));
    return new Response(await readFile(fileURLToPath(`file://${pathname}`)));
  };
  const base = pathToFileURL(resolve(join(folder, 'pagefind'))).href;
  const pagefind = (await import(`${base}/pagefind.js`)) as Pagefind & {
    options: (options: object) => Promise<void>;
  };
  await pagefind.options({
    basePath: `${base}/`,
    baseUrl: '/',
    ranking: { metaWeights: { motscles: 3, resume: 2 } },
  });
  return pagefind;
}

/** The pages that the results page lists: the keyword engine's, then those that only the full text finds. */
export async function pagesFor(query: string, engine: KeywordEngine, pagefind: Pagefind): Promise<string[]> {
  const { results, readings, terms } = engine.search(query);
  const pages = onePerPage(results).map(({ address }) => `/${pageOf(address)}`);
  if (terms.length === 0) return pages;
  const rootsIn = (text: string) => mark(text, readings).flatMap(({ root }) => root ?? []);
  const more = await fullText(pagefind, { terms, half: results.length > 0, rootsIn });
  return [...new Set([...pages, ...more.map(({ page }) => `/${page}`)])];
}

/** The pages that come nearest to a query that lists none: shown apart, as they match in part only. */
export function nearestFor(query: string, engine: KeywordEngine): string[] {
  const { results = [] } = nearest(engine.search(query), engine) ?? {};
  return onePerPage(results).map(({ address }) => `/${pageOf(address)}`);
}

/** Pagefind as it comes: its own ranking of the query as typed. */
export async function barePages(query: string, pagefind: Pagefind): Promise<string[]> {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ raw_url: raw, url }) => raw ?? url);
}

export type Score = { queries: number; first: number; three: number; reciprocal: number; none: number };

/** The share of queries answered first, among three, and not at all, in per cent, and the mean reciprocal rank. */
export async function score(
  set: readonly Asked[],
  pages: (query: string) => Promise<string[]>,
): Promise<Score> {
  const total = { queries: set.length, first: 0, three: 0, reciprocal: 0, none: 0 };
  for (const { query, expected } of set) {
    const found = await pages(query);
    const place = found.findIndex((page) => expected.includes(page)) + 1;
    if (place === 1) total.first += 1;
    if (place > 0 && place <= 3) total.three += 1;
    if (place > 0) total.reciprocal += 1 / place;
    if (found.length === 0) total.none += 1;
  }
  const share = (count: number) => Math.round((1000 * count) / set.length) / 10;
  return {
    queries: set.length,
    first: share(total.first),
    three: share(total.three),
    reciprocal: Math.round((1000 * total.reciprocal) / set.length) / 1000,
    none: share(total.none),
  };
}
