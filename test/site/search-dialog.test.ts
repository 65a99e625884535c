import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { checkAccessibility } from './check-accessibility.ts';
import { visit } from './visit.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Recherche' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Rechercher dans le site' });
const options = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).locator('[aria-selected=true]');

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  await page.keyboard.type(query);
}

describe.each([
  ['/', 'site'],
  ['/aide/', 'siteUnderPath'],
] as const)('the search over any page, under %s', (_, provided) => {
  it('finds by keyboard alone, from the first letter to the page', async () => {
    const { page, faults, close } = await visit('outils/', { site: inject(provided) });
    await search(page, 'b');
    await options(page).first().waitFor();
    await page.keyboard.type('loqu');
    await options(page).filter({ hasText: 'Compte bloqué' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).textContent()).toContain('Compte bloqué');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await chosen(page).getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/fiches\/compte-bloque\//);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the search over any page', () => {
  it('loads nothing before it is used, then two files', async () => {
    const { page, close } = await visit('fiches/compte-bloque/');
    const requested: string[] = [];
    page.on(
      'request',
      (request) => /\.(?:js|css|pagefind|pf_)/.test(request.url()) && requested.push(request.url()),
    );
    await page.waitForLoadState('networkidle');
    expect(requested).toEqual([]);
    await page.getByRole('search').getByLabel('Rechercher dans le site').focus();
    await search(page, 'mdp oublié');
    await options(page).first().waitFor();
    expect(requested).toHaveLength(2);
    await close();
  });

  it('goes round the options by arrows and comes back to the field', async () => {
    const { page, close } = await visit('');
    await search(page, 'frise');
    await options(page).first().waitFor();
    const count = await options(page).count();
    for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowDown');
    expect(await chosen(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
    await close();
  });

  it('searches the whole text on Enter when nothing is chosen', async () => {
    const { page, close } = await visit('glossaire/');
    await search(page, 'timbre');
    await dialog(page).getByRole('status').filter({ hasText: 'Rien ne correspond' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\/\?q=timbre/);
    await page
      .getByRole('main')
      .getByRole('list', { name: 'Résultats de recherche' })
      .getByRole('link', { name: /Accessibilité/ })
      .waitFor();
    await close();
  });

  it('gives the focus back where it was on Escape, and keeps the words', async () => {
    const { page, close } = await visit('fiches/');
    const link = page.getByRole('main').getByRole('link', { name: 'Compte bloqué' }).first();
    await link.focus();
    await search(page, 'login');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('search').getByLabel('Rechercher dans le site').inputValue()).toBe('login');
    await close();
  });

  it('opens with what is typed in the header, and loses none of it', async () => {
    const { page, close } = await visit('');
    await page.getByRole('search').getByLabel('Rechercher dans le site').focus();
    await page.keyboard.type('mot de passe perdu');
    await options(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('mot de passe perdu');
    await close();
  });

  it('shows the parts of a number, and keeps it out of the address that the server sees', async () => {
    const { page, close } = await visit('');
    await search(page, '07802700750001');
    await dialog(page).getByText('0270075', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\/#q=07802700750001$/);
    await page.getByRole('main').getByRole('link', { name: 'Ouvrir dans le calculateur' }).waitFor();
    await close();
  });

  it('sends a number typed in the header to the results page after the hash', async () => {
    const { page, close } = await visit('');
    await page.route(/lazy|mots\./, (route) => route.abort());
    await page.getByRole('search').getByLabel('Rechercher dans le site').fill('078 0270075 0001');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\/#q=078/);
    await close();
  });

  it('sends none without script', async () => {
    const { page, close } = await visit('', { javaScriptEnabled: false });
    const header = page.getByRole('search').getByLabel('Rechercher dans le site');
    await header.fill('078 - 0270075 - 0001');
    await header.press('Enter');
    expect(await header.evaluate((field: HTMLInputElement) => field.matches(':invalid'))).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    await header.fill('24 h');
    await header.press('Enter');
    await page.waitForURL(/recherche\/\?q=24/);
    await close();
  });

  it('says what the site leaves to others, and offers every word from A to Z', async () => {
    const { page, close } = await visit('fiches/');
    await search(page, 'mot de passe wifi');
    await dialog(page).getByRole('status').filter({ hasText: 'Rien ne correspond' }).waitFor();
    expect(await dialog(page).getByRole('status').textContent()).toContain(
      'Ce site ne traite pas de «\u00a0wifi\u00a0»',
    );
    expect(await options(page).count()).toBe(0);
    await dialog(page).getByRole('link', { name: 'Index de A à Z' }).click();
    await page.waitForURL(/recherche\/#a-z$/);
    await close();
  });

  it('marks the words that match and says what was corrected', async () => {
    const { page, close } = await visit('');
    await search(page, 'identifient perdu');
    await options(page).first().waitFor();
    expect(await options(page).first().locator('mark').allTextContents()).toEqual(
      expect.arrayContaining(['Identifiant', 'perdu']),
    );
    const said = (await dialog(page).getByRole('status').textContent())?.replaceAll('\u00a0', ' ');
    expect(said).toContain('Résultats pour « identifiant » (au lieu de « identifient »).');
    await close();
  });

  it('groups what it finds', async () => {
    const { page, close } = await visit('');
    await search(page, 'numéro utilisateur');
    await options(page).first().waitFor();
    const groups = await dialog(page)
      .getByRole('group')
      .evaluateAll((all) => all.map((group) => group.firstElementChild?.textContent));
    expect(groups).toEqual(expect.arrayContaining(['Fiches', 'Outils', 'Glossaire']));
    await close();
  });

  it('stays a plain form when its files do not load', async () => {
    const { page, close } = await visit('');
    await page.route(/lazy|mots\./, (route) => route.abort());
    const header = page.getByRole('search').getByLabel('Rechercher dans le site');
    await header.fill('compte bloqué');
    await header.press('Enter');
    await page.waitForURL(/recherche\/\?q=compte/);
    await close();
  });
});

describe('the « / » key', () => {
  const box = (page: Page) => page.getByRole('contentinfo').getByRole('checkbox', { name: /Touche/ });

  it('opens the search, outside fields only', async () => {
    const { page, close } = await visit('');
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('24/');
    expect(await field(page).inputValue()).toBe('24/');
    await close();
  });

  it('can be switched off in the footer, for the pages to come too', async () => {
    const { page, close } = await visit('');
    await box(page).uncheck();
    await page.goto(new URL('fiches/', inject('site')).href);
    expect(await box(page).isChecked()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await close();
  });

  it('works when the browser refuses to keep the choice', async () => {
    const { page, faults, close } = await visit('');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.waitForLoadState('networkidle');
    await page.reload();
    await box(page).uncheck();
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(false);
    await box(page).check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the dialog for everyone', () => {
  it.each(['light', 'dark'] as const)(
    'is accessible, empty, with results and without, %s',
    async (colorScheme) => {
      const { page, close } = await visit('mentions-legales/', { colorScheme });
      await search(page, '');
      expect(await checkAccessibility(page)).toEqual([]);
      await page.keyboard.type('24h');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await checkAccessibility(page)).toEqual([]);
      await field(page).fill('cinéma');
      await dialog(page).getByRole('status').filter({ hasText: 'Rien ne correspond' }).waitFor();
      expect(await checkAccessibility(page)).toEqual([]);
      await close();
    },
  );

  it('fits a screen of 320 pixels, its last result within reach', async () => {
    const { page, close } = await visit('', { viewport: { width: 320, height: 480 } });
    await search(page, 'identifient perdu');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowUp');
    const { x, width, y, height } = (await chosen(page).boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(Math.floor(y + height)).toBeLessThanOrEqual(480);
    expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await close();
  });

  it('keeps nothing', async () => {
    const { page, close } = await visit('');
    await search(page, 'login');
    await options(page).first().waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await close();
  });
});
