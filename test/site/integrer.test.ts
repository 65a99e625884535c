import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { linkWords, readLink } from '#call';
import { elementNames, embeddedTools, toolElements, toolNames } from '#embedding';
import { checkPublished, readIntegrity } from '../../src/build/embedding-files.ts';
import { visit, type Visit } from './visit.ts';

describe('the page that explains embedding', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit('integrer/', { permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(() => opened.close());
  const code = (label: string) => opened.page.getByLabel(label, { exact: true });

  it('shows a frame and each element at work', async () => {
    const { page, faults } = opened;
    await page.waitForFunction(() => document.querySelectorAll('a[data-aide-bailleurs]').length === 0);
    await expect.poll(() => page.frameLocator('iframe').getByLabel('Code CAF').inputValue()).toBe('078');
    expect(await page.getByLabel('Code CAF').inputValue()).toBe('078');
    await page.getByRole('status').filter({ hasText: 'a expiré' }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('names every attribute, event and sandbox', async () => {
    const text = await opened.page.locator('main').innerText();
    for (const tool of toolNames) {
      expect(text.replace(/\s+/g, ' ')).toContain(`sandbox="${embeddedTools[tool].sandbox}"`);
      for (const field of embeddedTools[tool].fields) expect(text).toContain(`data-${field}`);
    }
    for (const tool of elementNames) {
      const { tag, event } = toolElements[tool];
      expect(text).toContain(`<${tag} `);
      expect(text).toContain(event);
    }
  });

  it('lists every value of the call assistant, each as the assistant reads it', async () => {
    const rows = opened.page.getByRole('table', { name: 'Valeurs : Assistant d’appel' }).getByRole('row');
    const time = {
      now: new Date('2026-03-10T09:00:00Z'),
      timeZone: 'Europe/Paris',
      userNumberKnown: false,
    };
    const listed: string[] = [];
    for (const row of (await rows.all()).slice(1)) {
      const field = (await row.getByRole('rowheader').innerText()).trim().replace('data-', '');
      const words = await row.getByRole('cell').locator('code').allInnerTexts();
      const example = field === 'refus' ? '3' : '2026-03-10';
      listed.push(...(words.length > 0 ? words : [example]).map((word) => `${field}=${word}`));
    }
    expect(listed.length).toBeGreaterThan(30);
    const contexts = Object.values(linkWords.motif).flatMap((motif) =>
      Object.values(linkWords.login).flatMap((login) =>
        Object.values(linkWords.sent).map((sent) => `&motif=${motif}&connecte=${login}&envoi=${sent}`),
      ),
    );
    for (const value of listed) {
      const isRead = (context: string) => !readLink(value + context, time).ignored.includes(value);
      expect(contexts.some(isRead), value).toBe(true);
    }
  });

  it('gives scripts of a published version, with the hash it was published with', async () => {
    const integrity = await readIntegrity();
    const said = await code('Élément à copier : Frise de validité').textContent();
    const [, path = '', hash] = /integrer\/([^"]+)"\s+integrity="([^"]+)"/.exec(said ?? '') ?? [];
    expect(hash).toMatch(/^sha384-/);
    expect(integrity[path]).toBe(hash);
    const response = await fetch(new URL(`integrer/${path}`, inject('site')));
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('copies a snippet as it is to be pasted', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /^Copier.*Lien à copier/ }).click();
    await page.getByText('Copié', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await code('Lien à copier').textContent(),
    );
  });
});

it('every version published so far is served as it was', async () => {
  await checkPublished('published');
  for (const path of Object.keys(await readIntegrity())) {
    expect((await fetch(new URL(`integrer/${path}`, inject('site')))).status).toBe(200);
  }
});
