import type { Page } from 'playwright-core';

/** Words that a place too narrow sets in three lines or more, one letter or two a line. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement!;
      const isSeen = parent.checkVisibility({ visibilityProperty: true });
      if (!isSeen || parent.closest('.visually-hidden, .exact, code, svg')) continue;
      for (const { index, 0: word } of text.data.matchAll(/\p{L}{4,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 2) found.push(word);
      }
    }
    return found;
  });
}
