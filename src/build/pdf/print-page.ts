/** Prints one page of the site as its PDF file. */
import type { Page } from 'playwright-core';

/** What of the page is only true on the screen it came from: the hour of printing, addresses of this machine. */
async function settle(page: Page, publicAddress: string | undefined): Promise<void> {
  await page.evaluate((address) => {
    const site = new URL('/', location.href).href;
    for (const line of document.querySelectorAll('[data-printed-on]')) line.remove();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const written = link.getAttribute('href') ?? '';
      if (written.startsWith('#') || !link.href.startsWith(site)) continue;
      if (address === undefined) link.removeAttribute('href');
      else link.href = address + link.href.slice(site.length);
    }
  }, publicAddress);
}

/** The file without the hour at which the browser made it: the same content gives the same bytes. Nothing in it moves. */
function withoutHours(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (date) => ' '.repeat(date.length)),
    'latin1',
  );
}

/**
 * The page at `url` as a tagged PDF with its outline. Its links lead to the public address, or nowhere without one.
 *
 * @param title replaces the page's own title, if given.
 */
export async function printPage(
  page: Page,
  url: string,
  publicAddress: string | undefined,
  title?: string,
): Promise<Buffer> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await settle(page, publicAddress);
  if (title !== undefined)
    await page.evaluate((text) => {
      document.title = text;
    }, title);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return withoutHours(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
}
