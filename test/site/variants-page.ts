import type { Locator, Page } from 'playwright-core';
import { awake, visit, type Visit } from './visit.ts';

/** The variant tester's page, awake, with its fields and results by their names on screen. */
export type VariantsPage = Visit & ReturnType<typeof named>;

const named = (page: Page) => {
  const list = page.getByRole('list', { name: 'Formes à essayer' });
  return {
    field: page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' }),
    clear: page.getByRole('button', { name: 'Effacer' }),
    list,
    items: list.getByRole('listitem'),
    current: page.locator('.now'),
    extended: page.getByRole('checkbox', { name: 'Jeu étendu, hors de la note' }),
    status: page.getByRole('status'),
    refused: (rank: number): Locator =>
      list.getByRole('checkbox', { name: `Refusé forme ${rank}`, exact: true }),
    copy: (rank: number): Locator =>
      list.getByRole('button', { name: `Copier la forme ${rank}`, exact: true }),
  };
};

/** Comes to the tester as a pointer does, which fetches what reads and lists the forms. */
export async function approach(page: Page): Promise<void> {
  await awake(page);
  await page.locator('.variants-frame').dispatchEvent('pointerenter');
  await page.locator('.field-marks').waitFor({ state: 'attached' });
}

/** The address of the tool. */
export const variantsAddress = 'outils/variantes-mot-de-passe/';

/**
 * Opens the tester and comes to it.
 *
 * @example const { field, items, close } = await openVariants();
 */
export async function openVariants(
  options: Parameters<typeof visit>[1] & { address?: string } = {},
): Promise<VariantsPage> {
  const { address = variantsAddress, ...visitOptions } = options;
  const opened = await visit(address, visitOptions);
  await approach(opened.page);
  return { ...opened, ...named(opened.page) };
}

/** The forms listed, as they are written. */
export async function listedForms(opened: VariantsPage): Promise<string[]> {
  return opened.items.locator('.form').allTextContents();
}

/** Everything the page holds or shows as text, live regions, fields and attributes included. */
export async function everything(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return [document.documentElement.outerHTML, ...fields, location.href, JSON.stringify(history.state)].join(
      '\n',
    );
  });
}
