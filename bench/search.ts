/** `npm run bench:search`, after `npm run build`: how well the search finds, how much it weighs and how fast it answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { keywordEngine, type SearchData } from '#search';
import { browserPath, quietBrowser } from '../src/build/browser.ts';
import { serve } from '../src/build/serve.ts';
import { grown } from './grow.ts';
import { offTopicSets, readSet, unseenSets, type Asked } from '../test/search/sets/unseen-sets.ts';
import { barePages, nearestFor, pagefindOf, pagesFor, score } from './ranking.ts';
import { timeBare, timeDialog, timeKeystrokes } from './timing.ts';
import { withSlips } from './typos.ts';

const generated = 1000;
const folder = 'dist';

function builtFile(below: string, pattern: RegExp): string {
  const name = readdirSync(join(folder, below)).find((file) => pattern.test(file));
  if (name === undefined)
    throw new Error(`${folder}/${below} holds no ${pattern}: run « npm run build » first.`);
  return resolve(folder, below, name);
}
const gzipped = (text: string | Buffer) => Math.round(gzipSync(text, { level: 9 }).length / 10.24) / 100;

const wordsFile = builtFile('recherche', /^mots\..*\.js$/);
const { default: data } = (await import(wordsFile)) as { default: SearchData };
const engine = keywordEngine(data);
const given = readSet('given');
const sets: Record<string, Asked[]> = {
  given,
  ...Object.fromEntries(unseenSets.map(({ name, set }) => [name, set])),
};
const slips = withSlips(
  [...given, ...sets['blind']!].filter(({ category }) => !/typo|number|look/.test(category)),
  10,
);

const browserFetch = globalThis.fetch;
const pagefind = await pagefindOf(folder);
const ours = (query: string) => pagesFor(query, engine, pagefind);
console.log('Ranking (per cent; reciprocal: mean reciprocal rank)');
for (const [name, set] of Object.entries({ ...sets, slips })) {
  const keywords = async (query: string) =>
    pagesFor(query, engine, { search: async () => ({ results: [] }) });
  console.table({
    [`${name}, both engines`]: await score(set, ours),
    [`${name}, else what comes nearest`]: await score(set, async (query) => {
      const pages = await ours(query);
      return pages.length > 0 ? pages : nearestFor(query, engine);
    }),
    [`${name}, keywords alone`]: await score(set, keywords),
    [`${name}, bare Pagefind`]: await score(set, (query) => barePages(query, pagefind)),
  });
}
const byCategory = Map.groupBy(Object.values(sets).flat(), ({ category }) => category);
console.log('By category, all sets together');
console.table(
  Object.fromEntries(
    await Promise.all(
      [...byCategory].map(async ([category, set]) => [category, await score(set, ours)] as const),
    ),
  ),
);
for (const { name, set } of offTopicSets) {
  const counts = await Promise.all(set.map(async (query) => (await ours(query)).length));
  const shown = set.filter((_, index) => counts[index]! > 0);
  const near = set.filter((query, index) => counts[index] === 0 && nearestFor(query, engine).length > 0);
  console.log(`Off-topic queries that show something, ${name}: ${shown.length} of ${set.length}`, ...shown);
  console.log(`… and only what comes nearest, said not to match: ${near.length}`);
}
globalThis.fetch = browserFetch;

console.log(
  `Weight, gzip kB: data ${gzipped(readFileSync(wordsFile))}, code with the dialog ${gzipped(readFileSync(builtFile('_astro', /^lazy\..*\.js$/)))}, every page's script ${gzipped(readFileSync(builtFile('_astro', /^Base\..*\.js$/)))}`,
);

const browser = await chromium.launch({ executablePath: await browserPath(), args: quietBrowser });
async function time(place: string): Promise<void> {
  const site = await serve(place);
  const origin = `${site.origin}/`;
  for (const line of ['unthrottled', 'slow'] as const) {
    console.table({
      [`dialog, ${line}`]: await timeDialog(browser, origin, line),
      [`bare Pagefind, ${line}`]: await timeBare(browser, origin, line),
    });
  }
  console.log('Keystroke at CPU 4x, ms:', await timeKeystrokes(browser, origin));
  await site.stop();
}
try {
  console.log(`To the first and second answer, ms (${data.pages.length} pages)`);
  await time(folder);
  const large = await grown(folder, data, generated);
  console.log(`With ${generated} generated sheets more: data ${gzipped(JSON.stringify(large.data))} kB gzip`);
  await time(large.folder);
  await large.remove();
} finally {
  await browser.close();
}
