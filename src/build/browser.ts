/** The real browser that prints the PDF files and drives the tests. */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** What keeps a browser started by a script from talking to anyone but the page it is given. */
export const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser to use: the one named by CHROMIUM, one of the system, else the one that ships inside an npm package.
 *
 * @throws Error in English that says what to install when there is none.
 */
export async function browserPath(): Promise<string> {
  const wanted = process.env['CHROMIUM'];
  if (wanted !== undefined && !existsSync(wanted))
    throw new Error(`CHROMIUM=${wanted} names no file: give the path of a Chromium or a Chrome.`);
  const found = wanted ?? installed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const folder = resolve('.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    throw new Error(
      'No browser is installed: run « npm ci » again without --omit=dev, or install chromium (apt-get install chromium), or set CHROMIUM=/path/to/chrome.',
    );
  }
}
