import type { Page } from 'playwright-core';
import { awake, visit, type Visit } from './visit.ts';

/** The calculator's page, awake, with its fields and results by their names on screen. */
export type UserNumberPage = Visit & ReturnType<typeof named>;

const named = (page: Page) => ({
  codeCaf: page.getByRole('textbox', { name: 'Code CAF' }),
  refTiers: page.getByRole('textbox', { name: 'Réf. Tiers' }),
  rang: page.getByRole('textbox', { name: 'Rang bailleur' }),
  number: page.getByRole('status'),
  copy: page.getByRole('button', { name: 'Copier le numéro' }),
  toCheck: page.getByRole('textbox', { name: 'Numéro à vérifier' }),
  suggestions: page.getByRole('list', { name: 'Corrections possibles' }).getByRole('listitem'),
});

/** Waits until the calculator has fetched what reads whole numbers, as it does when someone comes to it. */
export async function ready(page: Page): Promise<void> {
  await awake(page);
  await page.locator('.check').dispatchEvent('pointerenter');
  await page.locator('.check .comb:not([data-hk])').waitFor({ state: 'attached' });
}

/**
 * Opens the calculator, with a number in its address where one is given.
 *
 * @example const { rang, number, close } = await openUserNumber();
 */
export async function openUserNumber(
  options: Parameters<typeof visit>[1] & { hash?: string } = {},
): Promise<UserNumberPage> {
  const { hash = '', ...visitOptions } = options;
  const opened = await visit(`outils/numero-utilisateur/${hash}`, visitOptions);
  await ready(opened.page);
  return { ...opened, ...named(opened.page) };
}

/** Loads the page again, once nothing is on its way any more: what was set before its scripts then holds. */
export async function reopen(opened: UserNumberPage): Promise<void> {
  await opened.page.waitForLoadState('networkidle');
  await opened.page.reload();
  await ready(opened.page);
}

/** Types the three parts of a number. */
export async function typeParts(
  opened: UserNumberPage,
  parts: readonly [string, string, string],
): Promise<void> {
  await opened.codeCaf.fill(parts[0]);
  await opened.refTiers.fill(parts[1]);
  await opened.rang.fill(parts[2]);
}

/** What the clipboard holds, read as a person would: by pasting it. */
export async function pasted(opened: UserNumberPage): Promise<string> {
  await opened.toCheck.fill('');
  await opened.toCheck.press('Control+V');
  return opened.toCheck.inputValue();
}
