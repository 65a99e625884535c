import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { visit, type Visit } from './visit.ts';

const pages = builtPages();
const withTool = new Set(
  pages.filter(({ html }) => html.includes('<astro-island')).map(({ address }) => address),
);

/** What takes the place of a tool: a worked example, or the tree of the questions. */
const instead = '.without-script:visible, .worked-example:visible, .assistant-tree:visible a[href$="arbre/"]';

/** Controls on show that no script answers: a button that sends nothing, a field of no form. */
function deadControls(): string[] {
  const sends = (control: Element): boolean => control.closest('form[action]') !== null;
  return [...document.querySelectorAll('button, input, select, textarea, [contenteditable], a:not([href])')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !sends(control))
    .map(
      (control) =>
        `${control.tagName} ${(control.textContent || control.getAttribute('aria-label') || control.id).trim().slice(0, 40)}`,
    );
}

describe('where no script runs', () => {
  let walk: Visit;
  beforeAll(async () => {
    walk = await visit('', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => walk.close());

  it.each(pages.map(({ address }) => [address || '(accueil)', address] as const))(
    '%s stays useful without script',
    async (_, address) => {
      const { page, faults } = walk;
      faults.length = 0;
      await page.goto(new URL(address, inject('site')).href);
      expect(await page.evaluate(deadControls)).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.locator('.needs-script:visible').count()).toBe(0);
      if (withTool.has(address)) expect(await page.locator(instead).count()).toBeGreaterThan(0);
      // The preloads of scripts are refused with the scripts.
      expect(faults.filter((fault) => !/^failed: .*\.js$/.test(fault))).toEqual([]);
    },
  );

  it('a search typed in the header leads to every keyword, each with its page', async () => {
    const { page } = walk;
    await page.goto(new URL('fiches/', inject('site')).href);
    await page.getByRole('searchbox').fill('bloqué');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/recherche\/\?q=/);
    await page.getByRole('main').getByRole('link', { name: 'Compte bloqué' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Compte bloqué');
  });

  it('the six reasons of the home page lead to a sheet that answers', async () => {
    const { page } = walk;
    await page.goto(new URL('', inject('site')).href);
    const targets = await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(targets.filter((target) => target.startsWith('/fiches/')).length).toBeGreaterThanOrEqual(6);
  });
});
