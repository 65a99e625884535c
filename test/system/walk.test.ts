import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolNames } from '#embedding';
import { builtPages } from '../site/built-pages.ts';
import { toolUses } from '../site/tool-uses.ts';
import { awake, visit, type Visit } from '../site/visit.ts';
import { apache, nginx, type RealServer } from './real-servers.ts';

const pages = builtPages();
const servers = { nginx, apache };
const cases = Object.entries(servers).flatMap(([name, start]) =>
  ['/', '/aide/', '/a/b/c/'].map((prefix) => ({ name, start, prefix })),
);

/** Every address of the site that its pages lead to or ask for, once each, without what follows `#`. */
function addresses(site: string): string[] {
  const found = pages.flatMap(({ address, html }) =>
    [
      ...html.matchAll(
        /\s(?:href|src|action|data-(?:island|waker|code|words|full-text|sources|tester-styles))="([^"]*)"/g,
      ),
    ]
      .map(([, target = '']) => new URL(target.replaceAll('&amp;', '&'), new URL(address, site)))
      .filter(({ protocol }) => protocol.startsWith('http'))
      .map(({ origin, pathname }) => origin + pathname),
  );
  return [...new Set(found)];
}

describe.each(cases)('one build on $name under $prefix', ({ start, prefix }) => {
  let server: RealServer;
  let site: string;
  let opened: Visit;
  beforeAll(async () => {
    server = await start(prefix);
    site = `${server.origin}${prefix}`;
    opened = await visit('', { site });
  });
  afterAll(async () => {
    await opened.close();
    await server.stop();
  });

  it('opens every page without a failed request', async () => {
    const faulty: string[] = [];
    for (const { address } of pages) {
      opened.faults.length = 0;
      await opened.page.goto(site + address);
      await awake(opened.page);
      if (opened.faults.length > 0) faulty.push(address, ...opened.faults);
    }
    expect(faulty).toEqual([]);
  });

  it('answers every link, file and form of every page, none by a detour', async () => {
    const wrong: string[] = [];
    for (const address of addresses(site)) {
      const { status } = await fetch(address, { redirect: 'manual' });
      if (status !== 200 || !address.startsWith(site)) wrong.push(`${status} ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(toolNames)('runs %s', async (tool) => {
    opened.faults.length = 0;
    await opened.page.goto(`${site}outils/${tool}/`);
    await awake(opened.page);
    await toolUses[tool](opened.page);
    expect(opened.faults).toEqual([]);
  });

  it('searches by keywords as one types, then in the whole text', async () => {
    const { page, faults } = opened;
    faults.length = 0;
    await page.goto(`${site}fiches/compte-bloque/`);
    await page.getByRole('search').getByLabel('Rechercher dans le site').click();
    await page.getByRole('combobox').fill('mdp oublié');
    await page.getByRole('option').filter({ hasText: 'Mot de passe perdu' }).first().waitFor();
    await page.goto(`${site}recherche/?q=timbre`);
    const results = page.getByRole('main').getByRole('list', { name: 'Résultats de recherche' });
    await results.getByRole('link', { name: /Accessibilité/ }).click();
    await page.waitForURL(/accessibilite\//);
    expect(page.url()).toContain(`${site}accessibilite/`);
    expect(faults).toEqual([]);
  });

  it('prepares a sheet for paper: its fonts come from under the same path', async () => {
    const { page, faults } = opened;
    faults.length = 0;
    await page.goto(`${site}fiches/numero-utilisateur/`);
    await page.evaluate(() =>
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
    );
    await page.getByRole('button', { name: 'Imprimer' }).first().click();
    await page.locator('body[data-printed]').waitFor();
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(await loaded()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });

  it('leads the search form to its results without a script, and back from a page that does not exist', async () => {
    const { page, close } = await visit('fiches/', { site, javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('bloqué');
    await page.getByRole('searchbox').press('Enter');
    expect(page.url()).toBe(`${site}recherche/?q=bloqu%C3%A9`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Recherche');
    await page.goto(`${site}nulle/part/du/tout/`);
    await page.getByLabel('Chercher dans le site').fill('lettre');
    await page.getByRole('button', { name: 'Chercher' }).click();
    expect(page.url()).toBe(`${site}recherche/?q=lettre`);
    await page.goto(`${site}nulle/part/du/tout/`);
    await page.getByRole('link', { name: 'Accueil' }).click();
    expect(page.url()).toBe(site);
    await close();
  });
});
