import { describe, expect, inject, it } from 'vitest';
import { embeddedTools, toolNames } from '#embedding';
import { hostPages, link, policies, upgrade } from './host-page.ts';

const host = hostPages();
const numero = 'numero-utilisateur';
const upgraded = () => host().page.waitForFunction(() => document.querySelectorAll('a').length === 0);
const height = () =>
  host()
    .page.locator('iframe')
    .evaluate((frame) => frame.getBoundingClientRect().height);

describe('the upgrade script', () => {
  it('is served under two kilobytes', async () => {
    const response = await fetch(new URL('integrer/integrer.js', inject('site')));
    expect((await response.text()).length).toBeLessThan(2000);
  });

  it('turns several links of one hostile page into frames as high as their content', async () => {
    const { page, open, faults } = host();
    await open(
      toolNames.map((tool) => link(tool)).join('') + link(numero, 'data-code-caf="078"') + upgrade(),
      policies.frames(),
    );
    await upgraded();
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(toolNames.length + 1);
    for (const frame of frames) {
      const shown = await frame.frameElement();
      const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      expect((await shown.boundingBox())!.height).toBeGreaterThanOrEqual(content);
      expect((await shown.boundingBox())!.height).toBeLessThan(content + 2);
      expect(await shown.getAttribute('title')).toMatch(/^Outil /);
    }
    const sandboxes = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((frame) => frame.getAttribute('sandbox')));
    expect(sandboxes).toEqual(
      [...toolNames, numero].map((tool) => embeddedTools[tool as keyof typeof embeddedTools].sandbox),
    );
    expect(faults).toEqual([]);
  });

  it('follows the content when it grows, as in the assistant when it answers', async () => {
    const { page, open } = host();
    await open(link('assistant') + upgrade(), policies.frames());
    await upgraded();
    const before = await height();
    await page.frameLocator('iframe').getByText('Écran bloqué').click();
    await page.waitForFunction(
      (least) => document.querySelector('iframe')!.getBoundingClientRect().height !== least,
      before,
    );
    const content = await page.frames()[1]!.evaluate(() => document.body.getBoundingClientRect().height);
    await expect.poll(height).toBeGreaterThanOrEqual(content);
  });

  it.each([
    [numero, 'data-code-caf="078" data-ref-tiers="270075" data-rang="1"', '07802700750001'],
    ['frise-validite', 'data-type="post" data-recu="2026-03-10" data-fuseau="Indian/Reunion"', 'a expiré'],
    ['assistant', 'data-motif="perdu" data-connecte="jamais" data-envoi="rien"', 'IDENTIFIANT PERDU'],
  ])('fills %s with the values given by the page', async (tool, data, answer) => {
    const { page, open, faults } = host();
    await open(link(tool, data) + upgrade(), policies.frames());
    await page.frameLocator('iframe').getByRole('status').filter({ hasText: answer }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('ignores a height that another window announces', async () => {
    const { page, open } = host();
    await open(link(numero) + upgrade(), policies.frames());
    await upgraded();
    const before = await height();
    await page.evaluate(() => window.postMessage({ aideBailleurs: 9000 }, '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await height()).toBe(before);
  });

  it('leaves the link where the tool cannot be framed', async () => {
    const { page, open } = host();
    await open(link(numero) + upgrade(), policies.noFrames());
    await page.waitForSelector('iframe', { state: 'attached' });
    expect(await page.getByRole('link', { name: `Outil ${numero}` }).isVisible()).toBe(true);
  });

  it('leaves a link where scripts are stripped, and a plain frame works there', async () => {
    const { page, open } = host();
    const frame = `<iframe src="${inject('site')}integrer/${numero}/#code-caf=078" title="Numéro"></iframe>`;
    await open(link(numero) + upgrade() + frame, policies.scriptsStripped());
    expect(await page.getByRole('link', { name: `Outil ${numero}` }).isVisible()).toBe(true);
    const field = page.frameLocator('iframe').getByRole('textbox', { name: 'Code CAF' });
    await expect.poll(() => field.inputValue()).toBe('078');
  });
});
