import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** What axe-core finds wrong on the page as it stands: one line an element, nothing when all is well. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  // Through the debugger, as the page's own policy allows no foreign script.
  await page.evaluate(axe.source);
  const violations = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  return violations.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
