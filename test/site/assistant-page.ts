/** The call assistant in the browser: a call held from the home page, its presses counted. */
import type { Locator, Page } from 'playwright-core';
import { visit, type Visit } from './visit.ts';

/** How an agent answers: with the pointer, or without ever leaving the keyboard. */
export type Hand = 'pointer' | 'keyboard';

export type Call = Visit & {
  status: Locator;
  /** Presses so far; typing and moving the focus are not counted. */
  presses: () => number;
  /** The questions that were on show, in order. */
  asked: () => Promise<string[]>;
  /** Follows a link of the page by its words. */
  follow: (name: string | RegExp) => Promise<void>;
  /** Gives an answer by its words. */
  answer: (label: string) => Promise<void>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
};

const questions = (page: Page): Locator => page.locator('.question-title');

/** Moves the focus with Tab alone until it is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never reached ${target.toString()}`);
}

/** Opens the home page at a moment of Paris, `2026-03-10 10:30`, its clock held still. */
export async function holdCall(
  moment: string,
  hand: Hand,
  options: Parameters<typeof visit>[1] = {},
): Promise<Call> {
  const opened = await visit('', options);
  const { page } = opened;
  const seen: string[] = [];
  let presses = 0;
  await page.clock.setFixedTime(parisInstant(moment));
  const note = async (): Promise<void> => {
    for (const title of await questions(page).allTextContents()) if (!seen.includes(title)) seen.push(title);
  };
  return {
    ...opened,
    status: page.getByRole('status').first(),
    presses: () => presses,
    asked: async () => {
      await note();
      return seen;
    },
    follow: async (name) => {
      const link = page.getByRole('link', { name, exact: typeof name === 'string' }).first();
      presses += 1;
      if (hand === 'pointer') await link.click();
      else {
        await tabTo(page, link);
        await page.keyboard.press('Enter');
      }
    },
    answer: async (label) => {
      const radio = page.getByRole('radio', { name: label, exact: true });
      await radio.waitFor();
      await note();
      presses += 1;
      if (hand === 'pointer') {
        await radio.click();
        return;
      }
      const digit = await page.locator('label.choice', { has: radio }).locator('.digit-key').textContent();
      await tabTo(page, page.getByRole('radiogroup').filter({ has: radio }).getByRole('radio').first());
      await page.keyboard.press(`Digit${digit?.trim()}`);
    },
    type: async (text) => {
      await page.locator('input[type="text"]:focus').waitFor();
      await note();
      await page.keyboard.type(text);
    },
  };
}

/** An instant from what Paris clocks show in winter. */
export function parisInstant(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}:00+01:00`);
}

/** The text of a sentence with plain spaces. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll('\u00a0', ' ');
}
