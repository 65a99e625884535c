import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { toolNames } from '#embedding';
import { checkAccessibility } from '../site/check-accessibility.ts';
import { toolUses } from '../site/tool-uses.ts';
import { visit, type Visit } from '../site/visit.ts';
import { widgetFiles } from '../site/widget-files.ts';

let opened: Visit;
beforeAll(async () => {
  opened = await visit('plan-du-site/');
});
afterAll(() => opened.close());

const address = (tool: string) => new URL(`outils/${tool}/`, inject('site')).href;

/** Opens a tool in the file's one page, with `refused` files never coming. */
async function open(tool: string, refused: readonly string[] = []) {
  const { page, faults } = opened;
  await page.context().setOffline(false);
  await page.unrouteAll({ behavior: 'wait' });
  await page.route(
    ({ pathname }) => refused.includes(pathname.slice(1)),
    (route) => route.abort(),
  );
  await page.goto('about:blank');
  faults.length = 0;
  await page.goto(address(tool));
  return page;
}

describe.each(toolNames)('%s', (tool) => {
  const files = widgetFiles(`outils/${tool}/`);

  it('works once the network is gone: what it needs later has been fetched while the page was idle', async () => {
    const page = await open(tool);
    await page.waitForFunction(
      (paths) =>
        paths.every((path) =>
          performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
        ),
      files.later,
    );
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await toolUses[tool](page);
    expect(opened.faults.filter((fault) => !/woff2|favicon|INTERNET_DISCONNECTED/.test(fault))).toEqual([]);
  });

  it('whose first file does not come says so in its place, with a way to do without it', async () => {
    const page = await open(tool, [files.start[0]!]);
    await page.getByText('L’outil n’a pas pu démarrer').waitFor();
    expect(await page.getByRole('link', { name: 'Recharger la page' }).isVisible()).toBe(true);
    const without = page.locator('.without-script, .assistant-tree').first();
    expect(await without.isVisible()).toBe(true);
    expect(await page.locator('.needs-script:has(astro-island)').first().isVisible()).toBe(false);
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

describe('a part that a tool asks for later and that does not come', () => {
  const later = toolNames.map((tool) => [tool, widgetFiles(`outils/${tool}/`).later] as const);

  it.each(later.filter(([, files]) => files.length > 0))(
    'is told by %s where its answer would be',
    async (tool, files) => {
      const page = await open(tool, files);
      const told = page.getByText('n’a pas pu être chargé').first();
      const used = toolUses[tool](page);
      used.catch(() => 'the answer never comes');
      await Promise.race([used, told.waitFor()]);
      expect(await told.isVisible()).toBe(true);
      expect(await checkAccessibility(page)).toEqual([]);
    },
  );
});
