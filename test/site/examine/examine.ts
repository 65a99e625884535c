/** All that a script can say of a page as it stands, for every reader: one line a fault, nothing when all is well. */
import type { Page } from 'playwright-core';
import { checkAccessibility, checkColours } from '../check-accessibility.ts';
import { brokenWords } from './broken-words.ts';
import { smallControls } from './small-targets.ts';
import { lostTo, spacedOut } from './lost-text.ts';
import { flaws } from './structure.ts';
import { unseenFocus } from './unseen-focus.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

const sidewaysAt = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => document.documentElement.scrollWidth)) > phone.width
    ? ['scrolls sideways at 320 pixels']
    : [];

/** Axe in light and dark, then bones, controls, the reader’s own spacing, 320 pixels, focus; folded parts are opened first. */
export async function examine(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  const found: [string, string[]][] = [['light', await checkAccessibility(page)]];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(['dark', await checkColours(page)]);
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(['structure', await flaws(page)], ['control', await smallControls(page)]);
  found.push(['spaced out', await lostTo(spacedOut, page)]);
  await page.setViewportSize(phone);
  found.push(['phone', await sidewaysAt(page)], ['phone, spaced out', await lostTo(spacedOut, page)]);
  found.push(['phone, control', await smallControls(page)], ['phone, letters', await brokenWords(page)]);
  await page.setViewportSize(desk);
  found.push(['focus', await unseenFocus(page)]);
  return found.flatMap(([check, lines]) => lines.map((line) => `${check}: ${line}`));
}
