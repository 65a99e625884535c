import type { Page } from 'playwright-core';

/**
 * Our own controls below 44 pixels, a height that the look gives them; axe holds the 24 pixels of everything else, the
 * short words under a date among them: each only saves typing in the field above.
 */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'button:not(.quick > button), select, textarea, summary, input:not([type="checkbox"], [type="radio"]), label:has(> input)';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({ control, height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 43.5)
      .map(
        ({ control, height }) =>
          `${control.tagName} ${(control.textContent || control.id).trim().slice(0, 40)}: ${Math.round(height)} px`,
      );
  });
}
