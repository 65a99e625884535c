import { expect, it } from 'vitest';
import { pageCount } from './paper.ts';
import { visit } from './visit.ts';

const announced = (text: string | null) => Number(/Livret de (\d+)\u00a0pages A4/.exec(text ?? '')?.[1]);

it('announces the pages it prints, for each reader and each size', async () => {
  const { page, faults, close } = await visit('imprimer/');
  const status = page.getByRole('status');
  for (const reader of ['Conseiller', 'Bailleur']) {
    await page.getByLabel(reader, { exact: true }).check();
    for (const size of ['Normaux', 'Gros']) {
      await page.getByLabel(size, { exact: true }).check();
      expect(await pageCount(page), `${reader}, ${size}`).toBe(announced(await status.textContent()));
    }
  }
  expect(faults).toEqual([]);
  await close();
});

it('prints what is checked, once, and numbers its contents again', async () => {
  const { page, close } = await visit('imprimer/');
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  expect(await page.getByRole('status').textContent()).toBe(
    'Rien n’est choisi\u00a0: cochez au moins une fiche.',
  );
  expect(await page.getByRole('button', { name: 'Imprimer le livret' }).isDisabled()).toBe(true);
  await page.getByLabel('2. Mot de passe perdu').check();
  await page.getByLabel('9. Compte bloqué').check();
  expect(announced(await page.getByRole('status').textContent())).toBe(4);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.booklet-contents li:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/^2\. Mot de passe perdu\s*3$/),
    expect.stringMatching(/^9\. Compte bloqué\s*4$/),
  ]);
  expect(await page.locator('.booklet h2:visible').allInnerTexts()).toEqual([
    'Sommaire',
    'Mot de passe perdu',
    'Compte bloqué',
  ]);
  await close();
});

it('offers the landlord only what is written for him', async () => {
  const { page, close } = await visit('imprimer/');
  await page.getByLabel('Bailleur', { exact: true }).check();
  expect(await page.getByLabel('4. N° UTILISATEUR').isDisabled()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).not.toMatch(/NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/);
  await close();
});

it('without script prints the whole booklet of the adviser and links to each sheet', async () => {
  const { page, close } = await visit('imprimer/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Compte bloqué' }).count()).toBeGreaterThan(0);
  const links = await page.locator('.booklet-screen a').count();
  expect(links).toBeGreaterThan(20);
  expect(await pageCount(page)).toBe((await page.locator('.booklet-part:not([hidden])').count()) + 2);
  await close();
});
