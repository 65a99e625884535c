/** The call assistant in the browser: a call held from the home page, every press and every move of the focus counted. */
import type { Locator, Page } from 'playwright-core';
import { awake, visit, type Visit } from './visit.ts';

/** How an agent answers: with the pointer, or without ever leaving the keyboard. */
export type Hand = 'pointer' | 'keyboard';

export type Call = Visit & {
  status: Locator;
  /** Presses so far: of the pointer, of a chord, of a digit, of Enter that follows a link or opens something. */
  presses: () => number;
  /** Presses of Tab so far that took the focus somewhere else than to the next thing to type. */
  moves: () => number;
  /** The questions that were on show, in order. */
  asked: () => Promise<string[]>;
  /** Opens the call: by its motif on the home page or, without leaving the keyboard, by the chord and its digit. */
  open: (motif: string) => Promise<void>;
  /** Follows a link of the page by its words. */
  follow: (name: string | RegExp) => Promise<void>;
  /** Presses a button of the page by its words. */
  press: (name: string) => Promise<void>;
  /** Gives an answer by its words. */
  answer: (label: string) => Promise<void>;
  /** Types where the focus is, the Enter or the Tab that ends what is typed included. */
  type: (text: string) => Promise<void>;
};

/** The digit of each motif, as the first question shows it. */
const motifDigits: Readonly<Record<string, string>> = {
  'première connexion': '1',
  refusé: '2',
  perdu: '3',
  bloqué: '4',
  'rien reçu': '5',
  expiré: '6',
};

/** Moves the focus with Tab alone until it is where it should be; answers how many times. */
async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return steps;
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
  return startCall(opened, moment, hand);
}

/** Starts a call from the home page in a page that is already open: nothing of the call before is left in it. */
export async function startCall(opened: Visit, moment: string, hand: Hand): Promise<Call> {
  const { page } = opened;
  const seen: string[] = [];
  let presses = 0;
  let moves = 0;
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(parisInstant(moment));
  await page.goto(new URL('/', page.url()).href);
  const note = async (): Promise<void> => {
    const titles = await page.locator('.question-title').allTextContents();
    for (const title of titles) if (!seen.includes(title)) seen.push(title);
  };
  const activate = async (target: Locator): Promise<void> => {
    await target.waitFor();
    presses += 1;
    if (hand === 'pointer') return target.click();
    moves += await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const follow = (name: string | RegExp): Promise<void> =>
    activate(page.getByRole('link', { name, exact: typeof name === 'string' }).first());
  return {
    ...opened,
    status: page.getByRole('status').first(),
    presses: () => presses,
    moves: () => moves,
    asked: async () => {
      await note();
      return seen;
    },
    follow,
    press: (name) => activate(page.getByRole('button', { name, exact: true })),
    open: async (motif) => {
      if (hand === 'pointer') return follow(motif);
      presses += 2;
      await page.keyboard.press('Alt+n');
      await page.locator('input[type="radio"]:focus').waitFor();
      await note();
      await page.keyboard.press(`Digit${motifDigits[motif]}`);
    },
    answer: async (label) => {
      const choice = page.getByRole('radio', { name: label, exact: true });
      await choice.first().waitFor();
      await awake(page);
      const question = page.locator('.question').filter({ has: choice }).last();
      const title = (await question.locator('.question-title').textContent()) ?? '';
      const group = page.getByRole('radiogroup', { name: title, exact: true });
      const radio = group.getByRole('radio', { name: label, exact: true });
      await note();
      presses += 1;
      if (hand === 'pointer') return radio.check();
      const digit = await question.locator('label').filter({ has: choice }).locator('kbd').textContent();
      if (!(await group.evaluate((element) => element.contains(document.activeElement))))
        moves += await tabTo(page, group.getByRole('radio').first());
      await page.keyboard.press(`Digit${digit?.trim()}`);
    },
    type: async (text) => {
      await page.locator('input[type="text"]:focus').waitFor();
      await note();
      for (const [index, part] of text.split('\t').entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(part);
      }
    },
  };
}

/** An instant from what Paris clocks show in winter. */
export function parisInstant(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}:00+01:00`);
}

/** The text of a sentence with plain spaces. */
export async function textOf(locator: Locator): Promise<string> {
  return plainSpaces((await locator.textContent()) ?? '');
}

export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
