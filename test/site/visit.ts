/** Opens pages of the built site in the worker's browser and watches what no page may do. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connected: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  const browsers = inject('browsers');
  connected ??= chromium.connect(browsers[(Number(process.env['VITEST_POOL_ID']) - 1) % browsers.length]!);
  return connected;
}

afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});

/** A page with what went wrong on it: console errors, CSP violations, failed and external requests. */
export type Visit = { page: Page; faults: string[]; close: () => Promise<void> };

/**
 * Opens `address` (relative to the site: 'fiches/') in a new context; its requests may go to `also` too.
 *
 * @example const { page, faults, close } = await visit('outils/numero-utilisateur/');
 */
export async function visit(
  address: string,
  options: BrowserContextOptions & { site?: string; also?: string } = {},
): Promise<Visit> {
  const { site = inject('site'), also = site, ...contextOptions } = options;
  const context = await (
    await browser()
  ).newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...contextOptions });
  const page = await context.newPage();
  const faults: string[] = [];
  // A file has no origin: it stands for itself.
  const allowed = [
    'data:',
    ...[site, also].map((url) => new URL(url.startsWith('file:') ? url : '/', url).href),
  ];
  // Some refusals of the policy reach no console.
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(
        `policy: ${effectiveDirective} ${blockedURI === 'inline' ? 'inline style or script' : blockedURI}`,
      ),
    ),
  );
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  // A request that a new navigation cut short is no fault of the page.
  page.on(
    'requestfailed',
    (request) =>
      request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(`failed: ${request.url()}`),
  );
  page.on(
    'request',
    (request) =>
      !allowed.some((start) => request.url().startsWith(start)) &&
      faults.push(`outside the site: ${request.url()}`),
  );
  page.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
  );
  await page.goto(new URL(address, site).href);
  return { page, faults, close: () => context.close() };
}

/** Waits until every tool of the page answers: before, a page still shows what it was built with. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.readyState !== 'loading' && document.querySelector('astro-island[ssr]') === null,
  );
}
