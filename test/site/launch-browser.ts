import { chromium, type BrowserServer } from 'playwright-core';
import { browserPath, quietBrowser } from '../../src/build/browser.ts';

export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await browserPath(), args: quietBrowser });
}
