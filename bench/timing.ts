/** Bytes and milliseconds to the first and second answer in a real browser, ours beside bare Pagefind. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export type Timing = { requests: number; kilobytes: number; first: number; second: number };
export type Line = 'unthrottled' | 'slow';

const queries = { first: 'mot de passe perdu', second: 'compte bloqué' };
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

async function openPage(
  browser: Browser,
  address: string,
  line: Line,
): Promise<{ page: Page; session: CDPSession; traffic: { requests: number; bytes: number } }> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line === 'slow') {
    await session.send('Network.emulateNetworkConditions', slowLine);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const traffic = { requests: 0, bytes: 0 };
  // Seen from the page: what Pagefind's worker fetches counts too.
  page.on('requestfinished', async (request) => {
    traffic.requests += 1;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    traffic.bytes += responseBodySize + responseHeadersSize;
  });
  return { page, session, traffic };
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The dialog: from Ctrl + K with words in the field to its first options, then from other words to theirs. */
export async function timeDialog(browser: Browser, site: string, line: Line): Promise<Timing> {
  const { page, traffic } = await openPage(browser, `${site}fiches/compte-bloque/`, line);
  const times = await page.evaluate(async ({ first, second }) => {
    const shown = () =>
      new Promise<number>((done) => {
        const look = () => document.querySelector('[role=option]') && done(performance.now());
        new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
      });
    document.querySelector<HTMLInputElement>('.site-search input')!.value = first;
    const opened = performance.now();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    const firstShown = await shown();
    const field = document.querySelector<HTMLInputElement>('dialog input')!;
    field.value = second;
    const asked = performance.now();
    const next = shown();
    field.dispatchEvent(new Event('input'));
    return { first: firstShown - opened, second: (await next) - asked };
  }, queries);
  await page.context().close();
  return {
    requests: traffic.requests,
    kilobytes: rounded(traffic.bytes / 1024),
    first: rounded(times.first),
    second: rounded(times.second),
  };
}

/** Bare Pagefind: from its import to five results ready to be shown, then a second search. */
export async function timeBare(browser: Browser, site: string, line: Line): Promise<Timing> {
  const { page, traffic } = await openPage(browser, `${site}recherche/`, line);
  const times = await page.evaluate(async ({ first, second }) => {
    type Bare = { search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> };
    const opened = performance.now();
    const pagefind = (await import(new URL('../pagefind/pagefind.js', document.baseURI).href)) as Bare;
    const answer = async (query: string) =>
      Promise.all((await pagefind.search(query)).results.slice(0, 5).map((hit) => hit.data()));
    await answer(first);
    const firstShown = performance.now();
    await answer(second);
    return { first: firstShown - opened, second: performance.now() - firstShown };
  }, queries);
  await page.context().close();
  return {
    requests: traffic.requests,
    kilobytes: rounded(traffic.bytes / 1024),
    first: rounded(times.first),
    second: rounded(times.second),
  };
}

const typed = [
  'mot de passe oublié',
  'identifient perdu',
  'conextion impossible',
  'n° util',
  '14 chiffres',
].flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));
const openings = 5;

/** Milliseconds of main thread that each text of the field costs at CPU 4x, in a dialog just opened. */
async function keystrokes(browser: Browser, site: string): Promise<number[]> {
  const { page, session } = await openPage(browser, `${site}fiches/compte-bloque/`, 'unthrottled');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('mdp');
  await page.locator('[role=option]').first().waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const costs = await page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>('dialog input')!;
    const costs: number[] = [];
    for (const text of texts) {
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new Event('input'));
      // The search runs in the microtasks that follow: they are over before this one resumes.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      costs.push(performance.now() - start);
      await new Promise((done) => setTimeout(done));
    }
    return costs;
  }, typed);
  await page.context().close();
  return costs;
}

/**
 * The dearest and the median keystroke of some queries, each at its least of several openings: what else the machine
 * does meanwhile is not the search's.
 */
export async function timeKeystrokes(
  browser: Browser,
  site: string,
): Promise<{ median: number; most: number; dearest: string }> {
  const rounds: number[][] = [];
  for (let round = 0; round < openings; round += 1) rounds.push(await keystrokes(browser, site));
  const least = typed
    .map((text, at) => ({ text, cost: Math.min(...rounds.map((costs) => costs[at]!)) }))
    .sort((a, b) => a.cost - b.cost);
  const { text, cost } = least.at(-1)!;
  return { median: rounded(least[least.length >> 1]!.cost), most: rounded(cost), dearest: text };
}
