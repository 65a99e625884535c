import { expect, it } from 'vitest';
import { element, elementScript, hostPages, link, policies, upgrade } from './host-page.ts';

const host = hostPages();

it('a link, a frame and two elements work together in one page of strict policy and clashing style', async () => {
  const { page, open, ours } = host();
  await open(
    link('variantes-mot-de-passe') +
      link('assistant') +
      element('numero-utilisateur', 'code-caf="078" ref-tiers="270075" rang="1"') +
      element('frise-validite', 'type="post" recu="2026-03-10"') +
      elementScript('numero-utilisateur') +
      elementScript('frise-validite') +
      upgrade(),
    policies.all(),
  );
  await page.waitForFunction(() => document.querySelectorAll('main a').length === 0);
  await page.getByRole('status').filter({ hasText: '07802700750001' }).first().waitFor();
  await page.getByRole('status').filter({ hasText: 'a expiré' }).first().waitFor();
  const tester = page.frameLocator('iframe').first();
  await tester.getByLabel('Mot de passe tel qu').fill('Kt7lOp2Z');
  await expect
    .poll(() => tester.getByRole('list', { name: 'Formes à essayer' }).getByRole('listitem').count())
    .toBe(4);
  const assistant = page.frameLocator('iframe').last();
  await assistant.getByText('Écran bloqué').click();
  await assistant.getByRole('heading', { name: 'Vos réponses' }).waitFor();
  expect(ours()).toEqual([]);
});
