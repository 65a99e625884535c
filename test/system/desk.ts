/** A desk that prints pages of the built site as their reader would: one page of the browser for all of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { visit, type Visit } from '../site/visit.ts';

/** What was printed: its file, and what the page showed on paper; `chrome` counts the parts of the site around it. */
export type Printed = { file: string; shown: string[]; headings: string[]; chrome: number };

/** A desk, whose page is there once the tests have begun. */
export type Desk = {
  page: () => Page;
  /** Goes to an address of the site, afresh even when only what follows `#` changes. */
  go: (address: string) => Promise<Page>;
  /** Prints the page as it stands. */
  print: (name: string) => Promise<Printed>;
};

const texts = (found: string[]): string[] => found.map((text) => text.replace(/\s+/g, ' ').trim());

/** The words of the page that are shown, as they are written; run in the page. */
function shownWords(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) {
    const { parentElement: holder, textContent } = texts.currentNode;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || holder.closest('.visually-hidden'))
      continue;
    words.push(...(textContent ?? '').split(/\s+/).filter((word) => word !== ''));
  }
  return words;
}

/** Sets up a desk for the tests of a file, and clears it after them. */
export function setUpDesk(): Desk {
  let opened: Visit;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'printed-'));
    opened = await visit('');
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });
  const go = async (address: string): Promise<Page> => {
    await opened.page.emulateMedia({ media: null });
    await opened.page.goto('about:blank');
    await opened.page.goto(new URL(address, inject('site')).href);
    return opened.page;
  };
  const print = async (name: string): Promise<Printed> => {
    const file = join(folder, `${name.replaceAll('/', '_')}.pdf`);
    await opened.page.emulateMedia({ media: 'print' });
    const shown = await opened.page.evaluate(shownWords);
    const chrome = await opened.page.locator(':is(.site-header, .site-footer, .skip):visible').count();
    const headings = texts(await opened.page.locator('main :is(h1, h2, h3):visible').allInnerTexts());
    // Last: some of what is shown leaves once printed.
    await opened.page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    return { file, shown, headings, chrome };
  };
  return { page: () => opened.page, go, print };
}
