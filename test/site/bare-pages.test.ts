import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embeddedTools, toolNames } from '#embedding';
import { hostPages, policies } from './host-page.ts';
import { visit, type Visit } from './visit.ts';

const site = () => inject('site');

describe.each(toolNames)('the bare page of %s', (tool) => {
  let opened: Visit;
  const requests: string[] = [];
  beforeAll(async () => {
    opened = await visit(`integrer/${tool}/`);
    opened.page.on('request', (request) => requests.push(request.url()));
    await opened.page.reload();
    await opened.page.waitForLoadState('networkidle');
  });
  afterAll(() => opened.close());

  it('shows the tool alone, with one way back', async () => {
    expect(await opened.page.getByRole('navigation').count()).toBe(0);
    const back = opened.page.getByRole('link', { name: 'Aide bailleurs, ouvrir dans une page' });
    expect(await back.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      `${site()}outils/${tool}/`,
    );
    expect(opened.faults).toEqual([]);
  });

  it('asks the network for nothing more', () => {
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${site()}integrer/${tool}/`]);
  });
});

describe('a bare page in a plain frame', () => {
  const host = hostPages();

  it.each(toolNames)(
    '%s never speaks to the page around it before being asked, and then only to it',
    async (tool) => {
      const body = `<iframe src="${site()}integrer/${tool}/" title="Outil"></iframe>`;
      const { page, open } = host();
      await open(body, policies.frames());
      const heard = () => page.evaluate(() => (window as unknown as { heard?: unknown[] }).heard ?? []);
      await page.evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener('message', ({ data, origin: from }) => heard.push([data, from]));
      });
      await page.setViewportSize({ width: 400, height: 700 });
      await page.waitForLoadState('networkidle');
      await page.setViewportSize({ width: 1280, height: 700 });
      expect(await heard()).toEqual([]);
      await page.evaluate(() =>
        document.querySelector('iframe')!.contentWindow!.postMessage('aide-bailleurs', '*'),
      );
      await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
      expect(await heard()).toEqual([
        [{ aideBailleurs: expect.any(Number) as number }, new URL(site()).origin],
      ]);
    },
  );

  it.each(toolNames)('%s leaves the focus to the page around it', async (tool) => {
    const { page, open } = host();
    await open(`<iframe src="${site()}integrer/${tool}/" title="Outil"></iframe>`, policies.frames());
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

it('a password is never typed in a frame that its host can read: the tester, and the assistant that opens it', () => {
  const readable = toolNames.filter((tool) => embeddedTools[tool].sandbox.includes('same-origin'));
  expect(readable).toEqual(['numero-utilisateur', 'frise-validite']);
});
