import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { toolNames } from '#embedding';
import { toolUses } from '../site/tool-uses.ts';
import { awake, visit, type Visit } from '../site/visit.ts';

let opened: Visit | undefined;
afterEach(() => opened?.close());

/** A browser in which `hinder` runs before each page. */
async function browser(hinder: () => void): Promise<Visit> {
  opened = await visit('plan-du-site/');
  await opened.page.waitForLoadState('networkidle');
  await opened.page.addInitScript(hinder);
  return opened;
}
const address = (path: string) => new URL(path, inject('site')).href;

it('blocked storage changes nothing, in any tool or search', async () => {
  const { page, faults } = await browser(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  for (const tool of toolNames) {
    await page.goto(address(`outils/${tool}/`));
    await awake(page);
    await toolUses[tool](page);
  }
  await page.goto(address('recherche/?q=mdp%20oubli%C3%A9'));
  await page.getByRole('main').getByRole('link', { name: 'Mot de passe perdu' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

describe('a blocked clipboard', () => {
  const blockClipboard = (): void => {
    const refuse = () => Promise.reject(new Error('blocked'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    Object.assign(document, { execCommand: () => false });
  };
  const copies: readonly [tool: keyof typeof toolUses, button: string, text: string][] = [
    ['numero-utilisateur', 'Copier le numéro', '07802700750001'],
    ['variantes-mot-de-passe', 'Copier la forme 1', 'Kt7lOp2Z'],
    ['assistant', 'Copier la phrase', 'IDENTIFIANT PERDU'],
  ];
  const selected = (page: Page) =>
    page.evaluate(
      () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value,
    );

  it.each(copies)(
    'hands over the text of %s selected, and says which keys copy it',
    async (tool, button, text) => {
      const { page } = await browser(blockClipboard);
      await page.goto(address(`outils/${tool}/`));
      await awake(page);
      await toolUses[tool](page);
      await page.getByRole('button', { name: button }).first().click();
      await page.getByRole('alert').filter({ hasText: 'Ctrl' }).waitFor();
      await expect.poll(() => selected(page)).toContain(text);
    },
  );
});
