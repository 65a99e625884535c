import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** What axe-core finds wrong on the page as it stands: one line an element, nothing when all is well. */
export function checkAccessibility(page: Page): Promise<string[]> {
  return run(page, tags);
}

/**
 * The same, of colours alone: all that the dark theme changes, as its style sheet sets colours and nothing else
 * (a test holds it).
 */
export function checkColours(page: Page): Promise<string[]> {
  return run(page, ['cat.color']);
}

async function run(page: Page, values: string[]): Promise<string[]> {
  // Through the debugger, as the page's own policy allows no foreign script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (wanted) =>
      window.axe.run(document, { runOnly: { type: 'tag', values: wanted }, resultTypes: ['violations'] }),
    values,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
