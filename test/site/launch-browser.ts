import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to use: one of the system when there is one, else the one that ships inside an npm package. */
export async function browserPath(): Promise<string> {
  const found = [process.env['CHROMIUM'], ...installed].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  const folder = resolve('.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await browserPath(), args: quiet });
}
