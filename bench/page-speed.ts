/** How fast a page shows on a slow machine and a slow line: CPU 4x, 150 ms, 1.6 Mbit/s, nothing in the cache. */
import type { Browser, Page } from 'playwright-core';
import { slowLine } from './timing.ts';

/** Milliseconds; `fonts` in bytes, as sent. */
export type Speed = { first: number; largest: number; blocking: number; fonts: number };

/** Run in the page before anything of it: notes its paints and its long tasks. */
function observe(): void {
  const found = { first: 0, largest: 0, blocking: 0 };
  Object.assign(globalThis, { found });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') found.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    found.largest = startTime;
  });
  // What a task takes beyond 50 ms is felt by who clicks meanwhile.
  watch('longtask', ({ duration }) => {
    found.blocking += Math.max(0, duration - 50);
  });
}

async function open(page: Page, address: string): Promise<Speed> {
  let fonts = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'font') fonts += (await request.sizes()).responseBodySize;
  });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => (globalThis as unknown as { found: Omit<Speed, 'fonts'> }).found);
  return { ...found, fonts };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** The median of `runs` openings of each address, taken in turn so that a busy moment falls on all. */
export async function pageSpeeds(
  browser: Browser,
  addresses: readonly string[],
  runs: number,
): Promise<Speed[]> {
  const found = addresses.map((): Speed[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, address] of addresses.entries()) {
      const context = await browser.newContext({ locale: 'fr-FR' });
      found[index]!.push(await open(await context.newPage(), address));
      await context.close();
    }
  }
  return found.map((speeds) => {
    const of = (measure: keyof Speed) => Math.round(median(speeds.map((speed) => speed[measure])));
    return { first: of('first'), largest: of('largest'), blocking: of('blocking'), fonts: of('fonts') };
  });
}
