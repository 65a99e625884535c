import { expect, it } from 'vitest';
import { embeddedTools } from '#embedding';
import { fieldNames } from '../../src/call/link/vocabulary.ts';
import { hostPages, link, policies, upgrade } from './host-page.ts';

const host = hostPages();

async function answered() {
  const { page, open } = host();
  await page.clock.setFixedTime(new Date('2026-03-10T09:30:00Z'));
  await open(
    link(
      'assistant',
      'data-motif="refuse" data-connecte="jamais" data-envoi="premier-mail" data-recu="2026-03-10T09:40"',
    ) + upgrade(),
    policies.frames(),
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Copier la phrase' }).waitFor();
  return { page, frame };
}

it('takes in a frame every value that its own links hold', () => {
  expect([...embeddedTools.assistant.fields].sort()).toEqual(Object.values(fieldNames).sort());
});

it('hands over its calendar file out of a frame without an origin', async () => {
  const { page, frame } = await answered();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Ajouter à l’agenda' }).click(),
  ]);
  const file = (await (await download.createReadStream()).toArray()).join('');
  expect(file).toContain('BEGIN:VCALENDAR');
});

it('prints from its frame, and copies there without the clipboard of the page', async () => {
  const { page, frame } = await answered();
  await page.frames()[1]!.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') });
  });
  await frame.getByRole('button', { name: 'Imprimer' }).first().click();
  await frame.locator('body[data-printed]').waitFor();
  await frame.getByRole('button', { name: 'Copier la phrase' }).click();
  await frame.getByText('Copié', { exact: true }).first().waitFor();
});

it('keeps its answers to itself: the page around reads neither its address nor what is typed', async () => {
  const { page } = await answered();
  const read = await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    try {
      return frame.contentWindow!.location.href;
    } catch (refused) {
      return [frame.contentDocument, (refused as Error).name];
    }
  });
  expect(read).toEqual([null, 'SecurityError']);
});
