import type { Page } from 'playwright-core';

/** What takes the focus without showing it: hidden, off the screen, or with no outline of two pixels at least. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // The browser shows the focus to those who use the keyboard.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...scope.querySelectorAll<HTMLElement>(stops)].flatMap((stop) => {
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) return [];
      // A button kept for the ear shows its focus on the words that stand for it.
      const shown = getComputedStyle(stop).clipPath === 'none' ? stop : stop.closest('label');
      const name = `${stop.tagName} ${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().slice(0, 40) || stop.id}`;
      if (shown === null) return [`hidden: ${name}`];
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const { width, height, right } = shown.getBoundingClientRect();
      if (width < 2 || height < 2 || right <= 0) return [`hidden: ${name}`];
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [`no outline: ${name}`] : [];
    });
  });
}
