import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkAccessibility } from './check-accessibility.ts';
import { visit } from './visit.ts';

const tool = 'outils/numero-utilisateur/';

/** The engine that a page fetches once idle has come, with all it imports. */
async function engineFetched(page: Page): Promise<void> {
  const asked = await page.waitForFunction(
    () => performance.getEntriesByType('resource').find(({ name }) => name.includes('engine'))?.name,
  );
  await page.evaluate(`import(${JSON.stringify(await asked.jsonValue())}).then(() => undefined)`);
}

it('a tool keeps working once the network is gone', async () => {
  const { page, close } = await visit(tool);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByLabel('Code CAF').fill('078');
  await page.getByLabel('Réf. Tiers').fill('270075');
  await page.getByLabel('Rang bailleur').fill('1');
  expect(await page.getByRole('status').first().textContent()).toBe('07802700750001');
  await page.getByLabel('Numéro à vérifier').fill('7802700750001');
  await page.getByLabel('Numéro à vérifier').press('Enter');
  await page.getByText('Prendre').first().waitFor();
  await close();
});

it('the timeline fetches what it needs before it is used, and answers once the network is gone', async () => {
  const { page, close } = await visit('outils/frise-validite/');
  await engineFetched(page);
  await page.context().setOffline(true);
  await page.getByRole('radio', { name: 'Courrier' }).check();
  await page.getByLabel('Date de réception').fill('10/03/2026');
  await page.getByLabel('Date de réception').blur();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('a expiré');
  await close();
});

it('the tester lists forms typed before its reader came, and once the network is gone', async () => {
  const { page, close } = await visit('outils/variantes-mot-de-passe/');
  await engineFetched(page);
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Mot de passe tel qu' }).fill('Kt7lOp2Z');
  await page.getByRole('checkbox', { name: 'Refusé forme 4' }).waitFor();
  await close();
});

it('the tester says that what reads the forms did not come, and still wipes', async () => {
  const { page, close } = await visit('favicon.svg');
  await page.route(/engine/, (route) => route.abort());
  await page.goto(new URL('outils/variantes-mot-de-passe/', page.url()).href);
  const field = page.getByRole('textbox', { name: 'Mot de passe tel qu' });
  await field.fill('Kt7lOp2Z');
  await page.getByText('Le calcul n’a pas pu être chargé').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Effacer' }).click();
  expect(await field.inputValue()).toBe('');
  await field.fill('Kt7lOp2Z');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await field.inputValue()).toBe('');
  await close();
});

it('a tool whose file does not come says so in its place, with the way to do without it', async () => {
  const { page, close } = await visit('favicon.svg');
  await page.route(/UserNumber/, (route) => route.abort());
  await page.goto(new URL(tool, page.url()).href);
  await page.getByText('L’outil n’a pas pu démarrer').waitFor();
  expect(await page.getByLabel('Code CAF').first().isVisible()).toBe(false);
  expect(await page.getByText('formez le numéro à la main').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Recharger la page' }).isVisible()).toBe(true);
  expect(await checkAccessibility(page)).toEqual([]);
  await close();
});

it('a blocked clipboard hands over the text selected', async () => {
  const { page, close } = await visit('favicon.svg');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('blocked')) },
    });
    document.execCommand = () => false;
  });
  await page.goto(new URL(`${tool}#code-caf=078&ref-tiers=270075&rang=1`, page.url()).href);
  await page.getByRole('button', { name: 'Copier le numéro' }).click();
  await page.getByRole('alert').filter({ hasText: 'Ctrl' }).waitFor();
  expect(
    await page.evaluate(
      () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value,
    ),
  ).toBe('07802700750001');
  await close();
});

it('blocked storage changes nothing', async () => {
  const { page, faults, close } = await visit('favicon.svg');
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  for (const address of [tool, 'outils/variantes-mot-de-passe/', 'recherche/']) {
    await page.goto(
      new URL(`../${address}`, page.url().replace(/(favicon\.svg|outils\/.*|recherche\/.*)$/, 'x/')).href,
    );
    await page.waitForLoadState('networkidle');
  }
  expect(faults).toEqual([]);
  await close();
});
