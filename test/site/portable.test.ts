import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolNames } from '#embedding';
import { builtPages } from './built-pages.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { toolUses } from './tool-uses.ts';
import { visit, type Visit } from './visit.ts';

const file = 'dist/aide-bailleurs.html';
const address = pathToFileURL(file).href;

describe('the one-file edition', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(address, { site: address, offline: true });
  });
  afterAll(() => opened.close());
  const go = async (place: string) => {
    await opened.page.goto(`${address}#/${place}`);
    return opened.page;
  };

  it('weighs under 500 kilobytes, as the home page says', () => {
    const kilobytes = statSync(file).size / 1000;
    expect(kilobytes).toBeLessThan(500);
    const said = Number(/en un fichier<\/a> \((\d+) ko/.exec(readFileSync('dist/index.html', 'utf8'))![1]);
    expect(Math.abs(said - kilobytes)).toBeLessThan(2);
  });

  it('allows nothing but itself, by hash', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(file, 'utf8'),
    )![1]!;
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; font-src data:/,
    );
    expect(policy).not.toMatch(/unsafe|self|https?:|\{/);
  });

  it('opens from the disk with the network closed, and shows home', async () => {
    expect(opened.page.url()).toMatch(/^file:/);
    expect(await opened.page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^Pourquoi appelle-t-il/,
    );
    expect(opened.faults).toEqual([]);
  });

  const held = builtPages().filter(
    ({ address: place }) => !/^(imprimer|integrer)\/|bailleur\/$|gros-caracteres\/$/.test(place),
  );

  it.each(held.map(({ address: place, html }) => [place || '(accueil)', place, html] as const))(
    'shows %s, its links leading to what it holds',
    async (_, place, html) => {
      const page = await go(place);
      const title = /<h1[^>]*>([^<]*)/.exec(html)![1]!;
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      const links = await page
        .locator('main a[href^="#/"]')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
      const places = new Set(held.map((one) => one.address).concat('imprimer/'));
      expect(links.filter((link) => !places.has(link.slice(2).split('#')[0]!))).toEqual([]);
      expect(opened.faults).toEqual([]);
    },
  );

  it.each(['', 'fiches/compte-bloque/', 'outils/numero-utilisateur/', 'recherche/#q=24%20h'])(
    'is accessible at « %s »',
    async (place) => {
      const page = await go(place);
      expect(await checkAccessibility(page)).toEqual([]);
    },
  );

  it('opens a section of a page from another', async () => {
    const page = await go('sources/#F18');
    expect(
      await page.locator('#F18').evaluate((line) => Math.abs(line.getBoundingClientRect().top)),
    ).toBeLessThan(100);
  });

  it('shows apart what comes nearest, and answers a fact by its number', async () => {
    const page = await go('recherche/#q=duplicata%20du%20courrier');
    const nearest = page.getByRole('region', { name: 'Le plus proche' });
    await expect
      .poll(() => nearest.getByRole('link').first().getAttribute('href'))
      .toBe('#/fiches/envoi-par-courrier/');
    await go('recherche/#q=F18');
    await expect
      .poll(() => page.getByRole('link', { name: 'Lire dans les sources' }).getAttribute('href'))
      .toBe('#/sources/#F18');
    expect(await nearest.count()).toBe(0);
  });

  it('searches with the words of the site', async () => {
    const page = await go('');
    const field = page.getByRole('searchbox');
    await field.fill('mdp oublié');
    await field.press('Enter');
    await page.getByRole('link', { name: 'Mot de passe perdu' }).first().click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Mot de passe perdu');
    await field.fill('07802700750001');
    await field.press('Enter');
    await expect.poll(() => page.locator('.search-answer').textContent()).toContain('0270075');
  });

  it.each(toolNames)('uses %s to its answer, with the network closed', async (tool) => {
    const page = await go(`outils/${tool}/`);
    await toolUses[tool](page);
    expect(opened.faults).toEqual([]);
  });

  it('forgets what was typed in a tool when its page is left', async () => {
    await go('fiches/compte-bloque/');
    const page = await go('outils/numero-utilisateur/');
    await page.getByLabel('Réf. Tiers').fill('270075');
    await page.goBack();
    await page.getByLabel('Réf. Tiers').waitFor({ state: 'detached' });
    await page.goForward();
    expect(await page.getByLabel('Réf. Tiers').inputValue()).toBe('');
  });

  it('takes a number to check from its address', async () => {
    const page = await go('outils/numero-utilisateur/#07802700750001');
    await expect.poll(() => page.getByLabel('Numéro à vérifier').inputValue()).toBe('07802700750001');
  });

  it('says on a printed sheet the day it was printed', async () => {
    const page = await go('fiches/compte-bloque/');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.printed-on').innerText()).toMatch(/^Imprimée le \d+(er)? \p{L}+ \d{4}$/u);
    await page.emulateMedia({ media: null });
  });

  it('prints every sheet at once', async () => {
    const page = await go('imprimer/');
    const sheets = builtPages().filter(({ address: place }) => /^fiches\/[^/]+\/$/.test(place)).length;
    await expect.poll(() => page.locator('.sheet').count()).toBe(sheets);
  });
});
