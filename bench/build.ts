/**
 * `npm run bench`: this site beside a bare Astro site with Pagefind, of the same sheets in the same editions, at 12, 100
 * and 1,000 sheets. Prints Markdown. `-- --sizes 12,100` keeps to some sizes, `-- --no-pdf` leaves the PDF files out.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserPath, quietBrowser } from '../src/build/browser.ts';
import { measureSize, type SizeFigures } from './measure-size.ts';
import { pdfTime } from './pdf-time.ts';
import { tableOf } from './table.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '12,100,1000' }, pdf: { type: 'boolean', default: true } },
  allowNegative: true,
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10))
  throw new Error(`--sizes ${values.sizes}: whole numbers from 10, separated by commas, such as 12,100.`);

const browser = await chromium.launch({ executablePath: await browserPath(), args: quietBrowser });
const figures: SizeFigures[] = [];
try {
  for (const size of sizes) figures.push(await measureSize(size, browser, (step) => console.error(step)));
} finally {
  await browser.close();
}
const today = new Date().toISOString().slice(0, 10);
console.log(
  `Measured on ${today}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}.\n`,
);
console.log(tableOf(figures));
if (values.pdf) {
  console.error('PDF files of dist/');
  const { files, seconds } = await pdfTime('dist');
  console.log(
    `\nPDF files of the site as it is: ${files} in ${seconds.toFixed(1)} s, ${(seconds / files).toFixed(2)} s each.`,
  );
}
