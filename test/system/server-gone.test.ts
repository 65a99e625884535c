import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolNames } from '#embedding';
import { fullTextTexts } from '#wording';
import { deploy } from '../../src/build/deploy.ts';
import { toolUses } from '../site/tool-uses.ts';
import { visit, type Visit } from '../site/visit.ts';
import { widgetFiles } from '../site/widget-files.ts';
import { nginx, type RealServer } from './real-servers.ts';

describe('nginx stopped while its pages are open', () => {
  let server: RealServer;
  let opened: Visit;
  beforeEach(async () => {
    server = await nginx('/aide/');
  });
  afterEach(async () => {
    await opened.close();
    await server.stop();
  });
  const open = async (address: string) => {
    opened = await visit(address, { site: `${server.origin}/aide/` });
    return opened.page;
  };

  it.each(toolNames)('leaves %s at work', async (tool) => {
    const page = await open(`outils/${tool}/`);
    const { later } = widgetFiles(`outils/${tool}/`);
    await page.waitForFunction(
      (paths) =>
        paths.every((path) =>
          performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
        ),
      later,
    );
    await page.waitForLoadState('networkidle');
    await server.stop();
    await toolUses[tool](page);
  });

  it('leaves the search by keywords once it was opened, and says that the whole text is out of reach', async () => {
    const page = await open('recherche/?q=timbre');
    const results = page.getByRole('main').getByRole('list', { name: 'Résultats de recherche' });
    await results.getByRole('link', { name: /Accessibilité/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await server.stop();
    await page.evaluate(() => (location.hash = '#q=courrier'));
    const status = page.getByRole('main').getByRole('status');
    await status.filter({ hasText: fullTextTexts.failed }).waitFor();
    await page.evaluate(() => (location.hash = '#q=mdp oublié'));
    await page.getByRole('main').getByRole('link', { name: 'Mot de passe perdu' }).first().waitFor();
  });
});

it('a page opened before an update still gets, from nginx, the parts it asks for after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  const [first, second, www] = ['first', 'second', 'www'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync('dist', first, { recursive: true });
  cpSync('dist', second, { recursive: true });
  // The next version: every hashed script has another name.
  for (const file of readdirSync(join(second, '_astro')).filter((name) => name.includes('.js')))
    rmSync(join(second, '_astro', file));
  await deploy(first, www);
  const server = await nginx('/', www);
  const { page, close } = await visit('plan-du-site/', { site: `${server.origin}/` });
  const { later } = widgetFiles('outils/assistant/');
  await deploy(second, www);
  for (const path of later) expect((await fetch(`${server.origin}/${path}`)).status).toBe(200);
  await page.getByRole('search').getByLabel('Rechercher dans le site').click();
  await page.getByRole('combobox').fill('mdp oublié');
  await page.getByRole('option').first().waitFor();
  await close();
  await server.stop();
  rmSync(folder, { recursive: true });
});
