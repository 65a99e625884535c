import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ElementName } from '#embedding';
import { element, elementScript, hostPages, policies } from './host-page.ts';

const host = hostPages();

/** Opens an element in a page that listens to `event` from the start; answers what it heard last. */
async function listening(
  tool: ElementName,
  event: string,
): Promise<{
  page: Page;
  last: () => Promise<unknown>;
  set: (name: string, value: string) => Promise<void>;
}> {
  const { page, open } = host();
  await page.clock.setFixedTime(new Date('2026-03-10T09:30:00Z'));
  await open(element(tool) + elementScript(tool), policies.elements());
  await page.evaluate((name) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener(name, (told) => heard.push((told as CustomEvent).detail));
  }, event);
  return {
    page,
    last: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1)),
    set: (name, value) =>
      page
        .locator(`aide-${tool}`)
        .evaluate((shown, [key = '', text = '']) => shown.setAttribute(key, text), [name, value]),
  };
}

it('the number tells each number composed, and takes the parts the page gives later', async () => {
  const { page, last, set } = await listening('numero-utilisateur', 'aide-numero');
  await set('code-caf', '078');
  await set('ref-tiers', '0270075');
  await set('rang', '0001');
  await expect.poll(last).toEqual({ numero: '07802700750001', groupes: '078 0270075 0001' });
  await page.getByLabel('Rang bailleur').fill('');
  await expect.poll(last).toEqual({ numero: null, groupes: null });
});

const plain = (text: unknown): string => String(text).replaceAll('\u00a0', ' ');

it('the timeline tells its limits to the minute, its sentence, and what changes when the page changes a date', async () => {
  const { last, set } = await listening('frise-validite', 'aide-validite');
  await set('fuseau', 'Europe/Paris');
  await set('type', 'reset-mail');
  await set('recu', '2026-03-10T09:40');
  await expect.poll(last).toMatchObject({
    type: 'reset-mail',
    essaiPossible: '2026-03-10T11:40:00.000Z',
    essaiConseille: '2026-03-10T12:40:00.000Z',
    fin: '2026-03-11T08:40:00.000Z',
    nouvelleDemande: '2026-03-11T08:40:00.000Z',
  });
  expect(plain(((await last()) as { phrase: string }).phrase)).toContain('à partir de 13 h 40');
  await set('fuseau', 'Indian/Reunion');
  await expect.poll(last).toMatchObject({ fin: '2026-03-11T05:40:00.000Z' });
});

it('the timeline tells days when only days are known, and nothing while a date is wrong', async () => {
  const { page, last, set } = await listening('frise-validite', 'aide-validite');
  await set('type', 'post');
  await set('recu', '2026-03-09');
  await expect
    .poll(last)
    .toMatchObject({ type: 'post', essaiPossible: null, fin: '2026-05-09', nouvelleDemande: '2026-05-10' });
  await page.getByRole('textbox', { name: 'Date de réception' }).fill('31/02/2026');
  await page.getByRole('textbox', { name: 'Date de réception' }).blur();
  await expect.poll(last).toEqual({
    type: null,
    phrase: null,
    essaiPossible: null,
    essaiConseille: null,
    fin: null,
    nouvelleDemande: null,
  });
});
