/** Prints every sheet of a built site and its booklet to `pdf/`, and lists the files on its pages. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { edition } from '#edition';
import { browserPath, quietBrowser } from '../browser.ts';
import { compressFolder } from '../compress.ts';
import { changePages, filesBelow } from '../html-pages.ts';
import { serve } from '../serve.ts';
import { pdfFiles } from './files.ts';
import { withPdfLinks, type WrittenPdf } from './list-files.ts';
import { printPage } from './print-page.ts';

/** What the booklet is called: the page it is printed from is called after what one chooses there. */
export const bookletTitle = 'Livret des fiches – Aide bailleurs';

/**
 * Writes the PDF files of the site built in `folder`; `say` hears of each one.
 *
 * @throws Error in English when there is no browser or no built site.
 */
export async function writePdfs(folder: string, say: (line: string) => void): Promise<WrittenPdf[]> {
  const executablePath = await browserPath();
  const files = pdfFiles(await filesBelow(folder, '.html'));
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: quietBrowser });
  const written: WrittenPdf[] = [];
  try {
    await rm(join(folder, 'pdf'), { recursive: true, force: true });
    await mkdir(join(folder, 'pdf'));
    const page = await browser.newPage({ locale: 'fr-FR' });
    for (const file of files) {
      const title = file.sheet === 'livret' ? bookletTitle : undefined;
      const pdf = await printPage(page, `${site.origin}/${file.page}`, edition.adressePublique, title);
      await writeFile(join(folder, file.path), pdf);
      written.push({ ...file, size: pdf.length });
      say(`[${written.length}/${files.length}] ${file.path}`);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  await changePages(folder, (html, path) => withPdfLinks(html, path, written));
  for (const part of ['fiches', 'imprimer']) await compressFolder(join(folder, part));
  return written;
}
