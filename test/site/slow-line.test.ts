import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ToolName } from '#embedding';
import { visit, type Visit } from './visit.ts';
import { now } from './widget-states.ts';

/** What a person in a hurry does before the scripts have come, and the answer it must bring all the same. */
const hurried: Readonly<Record<ToolName, { does: (page: Page) => Promise<void>; answer: RegExp }>> = {
  'numero-utilisateur': {
    does: async (page) => {
      await page.getByLabel('Code CAF', { exact: true }).fill('078');
      await page.getByLabel('Réf. Tiers', { exact: true }).fill('270075');
      await page.getByLabel('Rang bailleur', { exact: true }).fill('1');
    },
    answer: /07802700750001/,
  },
  'variantes-mot-de-passe': {
    does: (page) => page.getByLabel('Mot de passe tel qu’il est lu').fill('Kt7lOp2Z'),
    answer: /1 sur 4/,
  },
  'frise-validite': {
    does: async (page) => {
      await page.getByRole('radio', { name: 'Courrier' }).check();
      await page.getByLabel('Date de réception').fill('10/03/2026');
      await page.getByLabel('Date de réception').press('Tab');
    },
    answer: /samedi 9\u00a0mai/,
  },
  assistant: {
    does: (page) => page.getByRole('radio', { name: 'Mot de passe ou identifiant perdu' }).check(),
    answer: /Déjà connecté/,
  },
};

describe('on a slow line, what is typed or pressed before the scripts have come counts', () => {
  let walk: Visit;
  beforeAll(async () => {
    walk = await visit('plan-du-site/');
    await walk.page.clock.setFixedTime(now);
  });
  afterAll(() => walk.close());

  it.each(Object.entries(hurried))('in %s', async (tool, { does, answer }) => {
    const { page, faults } = walk;
    let release = (): void => undefined;
    const come = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await come;
      await route.continue();
    });
    await page.goto(new URL(`outils/${tool}/`, inject('site')).href, { waitUntil: 'commit' });
    await does(page);
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    release();
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(answer);
    await page.unrouteAll({ behavior: 'wait' });
    expect(faults).toEqual([]);
  });
});
