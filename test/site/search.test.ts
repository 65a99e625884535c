import { describe, expect, inject, it } from 'vitest';
import { checkAccessibility } from './check-accessibility.ts';
import { factSentences } from '#wording';
import { visit } from './visit.ts';
import type { Page } from 'playwright-core';

const results = (page: Page) =>
  page.getByRole('main').getByRole('list', { name: 'Résultats de recherche' }).getByRole('listitem');
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** Until the full text has answered: what the page says no longer tells that it is to come. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const said = document.querySelector('main [role=status]')?.textContent ?? '';
    return said !== '' && !said.includes('Recherche dans tout le texte…');
  });
}

describe.each([
  ['/', 'site'],
  ['/aide/', 'siteUnderPath'],
] as const)('the results page under %s', (_, provided) => {
  const site = inject(provided);

  it('« mot de passe perdu » typed in the header finds that sheet first', async () => {
    const { page, faults, close } = await visit('fiches/compte-bloque/', { site });
    await page.getByRole('search').getByLabel('Rechercher dans le site').fill('mot de passe perdu');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\/\?q=mot/);
    await settled(page);
    const first = results(page).first().getByRole('link');
    await expect(first.getAttribute('href')).resolves.toMatch(/^\.\.\/fiches\/mot-de-passe-perdu\//);
    await first.click();
    await page.waitForURL(/fiches\/mot-de-passe-perdu\//);
    expect(faults).toEqual([]);
    await close();
  });

  it('the full text adds the pages that no keyword names, below', async () => {
    const { page, faults, close } = await visit('recherche/?q=timbre', { site });
    await settled(page);
    await expect(results(page).first().getByRole('link').getAttribute('href')).resolves.toMatch(
      /accessibilite/,
    );
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the results page', () => {
  it('announces corrections and words left out', async () => {
    const { page, close } = await visit('recherche/?q=identifient perdu RIB');
    await settled(page);
    const said = (await status(page).textContent())?.replaceAll('\u00a0', ' ');
    expect(said).toContain('Résultats pour « identifiant » (au lieu de « identifient »).');
    expect(said).toContain('Mot ignoré : RIB.');
    await close();
  });

  it('says that nothing matches and shows no result, for what the site does not know', async () => {
    const { page, close } = await visit('recherche/?q=recette de crêpes');
    await settled(page);
    expect(await status(page).textContent()).toContain('Rien ne correspond');
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Index de A à Z' }).isVisible()).toBe(true);
    await close();
  });

  it('shows apart from the results what comes nearest, and the word that nothing holds', async () => {
    const { page, faults, close } = await visit('recherche/?q=duplicata du courrier');
    await settled(page);
    const nearest = page.getByRole('region', { name: 'Le plus proche' });
    expect((await status(page).textContent())?.replaceAll('\u00a0', ' ')).toBe(
      'Rien ne correspond à « duplicata du courrier » sur ce site. Voyez l’index de A à Z. Le plus proche suit.',
    );
    expect(await results(page).count()).toBe(0);
    expect(await nearest.getByText('Mot ignoré').textContent()).toMatch(/duplicata\.$/);
    await expect(nearest.getByRole('link').first().getAttribute('href')).resolves.toBe(
      '../fiches/envoi-par-courrier/',
    );
    expect(await checkAccessibility(page)).toEqual([]);
    await page.evaluate(() => (location.hash = 'q=compte bloqué'));
    await results(page).first().waitFor();
    expect(await nearest.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows nothing near beside what the site leaves to others', async () => {
    const { page, close } = await visit('recherche/?q=mot de passe Netflix');
    await settled(page);
    expect(await status(page).textContent()).toContain('Ce site ne traite pas de');
    expect(await page.getByRole('region', { name: 'Le plus proche' }).count()).toBe(0);
    await close();
  });

  it('answers a fact by its number, as the sheets cite it', async () => {
    const { page, faults, close } = await visit('recherche/?q=F35');
    const link = page.getByRole('link', { name: 'Lire dans les sources' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('../sources/#F35');
    expect(await page.getByRole('main').getByText(factSentences.F35).count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows the parts of a number above the list, and takes it out of what the server may write down', async () => {
    const { page, close } = await visit('recherche/?q=07802700750001');
    await settled(page);
    expect(page.url()).toMatch(/recherche\/#q=07802700750001$/);
    const link = page.getByRole('link', { name: 'Ouvrir dans le calculateur' });
    expect(await link.getAttribute('href')).toBe('../outils/numero-utilisateur/#07802700750001');
    expect(await page.getByRole('main').getByText('0270075', { exact: true }).isVisible()).toBe(true);
    await expect(results(page).first().getByRole('link').getAttribute('href')).resolves.toMatch(
      /numero-utilisateur/,
    );
    await close();
  });

  it('still answers when the full text is out of reach, and says so', async () => {
    const { page, close } = await visit('');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(new URL('recherche/?q=compte bloqué', inject('site')).href);
    await settled(page);
    expect(await status(page).textContent()).toContain(
      'La recherche dans tout le texte n’a pas pu se charger',
    );
    await expect(results(page).first().getByRole('link').getAttribute('href')).resolves.toMatch(
      /compte-bloque/,
    );
    await close();
  });

  it('says that the search failed when nothing of it loads', async () => {
    const { page, close } = await visit('');
    await page.route(/pagefind|mots\./, (route) => route.abort());
    await page.goto(new URL('recherche/?q=compte bloqué', inject('site')).href);
    await settled(page);
    expect(await status(page).textContent()).toContain('La recherche n’a pas pu se charger');
    await close();
  });

  it('is the A to Z of keywords without script', async () => {
    const { page, close } = await visit('recherche/?q=bloqué', { javaScriptEnabled: false });
    const index = page.getByRole('region', { name: 'Index de A à Z' });
    expect(await index.getByRole('listitem').count()).toBeGreaterThan(150);
    await expect(
      index
        .getByRole('listitem')
        .filter({ hasText: 'trop de tentatives' })
        .getByRole('link')
        .getAttribute('href'),
    ).resolves.toBe('../fiches/compte-bloque/');
    await close();
  });

  it.each(['light', 'dark'] as const)('is accessible with results, %s', async (colorScheme) => {
    const { page, close } = await visit('recherche/?q=24h identifient', { colorScheme });
    await settled(page);
    expect(await checkAccessibility(page)).toEqual([]);
    await close();
  });

  it('needs no horizontal scroll at 320 pixels', async () => {
    const { page, close } = await visit('recherche/?q=7802700750001', {
      viewport: { width: 320, height: 640 },
    });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});
