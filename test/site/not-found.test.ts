import { expect, inject, it } from 'vitest';
import { checkAccessibility } from './check-accessibility.ts';
import { visit } from './visit.ts';

it.each(['site', 'siteUnderPath'] as const)(
  'an address of any depth that leads nowhere shows a page that leads back (%s)',
  async (name) => {
    const site = inject(name);
    const { page, close } = await visit('', { site });
    const response = await page.goto(new URL('fiches/nulle/part/', site).href);
    expect(response!.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cette page n’existe pas');
    expect(await checkAccessibility(page)).toEqual([]);
    await page.getByRole('link', { name: 'Accueil' }).click();
    expect(page.url()).toBe(site);
    await close();
  },
);
