/** A page as it will be on paper, measured without a PDF reader. */
import type { Page } from 'playwright-core';

const pixelsPerPoint = 96 / 72;
const pixelsPerMillimetre = 96 / 25.4;

/** The part of an A4 page that print.css leaves between its margins, in millimetres. */
export const textArea = { width: 210 - 2 * 13, height: 297 - 10 - 14 };

/** What a sheet takes on paper: the height of its text in millimetres, and its smallest type in points. */
export type Paper = { height: number; smallestType: number; smallestText: string };

/** Lays the page out as for printing, and measures it. */
export async function layOutOnPaper(page: Page): Promise<Paper> {
  await page.setViewportSize({ width: Math.floor(textArea.width * pixelsPerMillimetre), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { height, size, text } = await page.evaluate(() => {
    let size = Infinity;
    let text = '';
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
        continue;
      if (node.parentElement.closest('.visually-hidden')) continue;
      const current = parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (current < size) [size, text] = [current, node.textContent.trim()];
    }
    return {
      size,
      text,
      height: document.querySelector('main > .sheet, main')!.getBoundingClientRect().height,
    };
  });
  return {
    height: height / pixelsPerMillimetre,
    smallestType: Math.round((size / pixelsPerPoint) * 100) / 100,
    smallestText: text,
  };
}

/** How many pages a browser makes of the page. */
export async function pageCount(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
