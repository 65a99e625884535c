import { expect, inject, it } from 'vitest';
import { elementNames } from '#embedding';
import { readIntegrity } from '../../src/build/embedding-files.ts';
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

it('the scripts of the last version published, held to their hashes, put both elements and a frame in such a page', async () => {
  const { page, open, ours } = host();
  const integrity = await readIntegrity();
  const version = Object.keys(integrity).at(-1)!.split('/')[0]!;
  const pinned = (name: string, type: string) =>
    `<script type="${type}" src="${inject('site')}integrer/${version}/${name}.js"
      integrity="${integrity[`${version}/${name}.js`]}" crossorigin="anonymous"></script>`;
  await open(
    link('assistant', 'data-motif="perdu" data-connecte="jamais" data-envoi="rien"') +
      element('numero-utilisateur', 'code-caf="078" ref-tiers="270075" rang="1"') +
      element('frise-validite', 'type="post" recu="2026-03-10"') +
      elementNames.map((name) => pinned(name, 'module')).join('') +
      pinned('integrer', 'text/javascript'),
    policies.all(),
  );
  await page.getByRole('status').filter({ hasText: '07802700750001' }).first().waitFor();
  await page.getByRole('status').filter({ hasText: 'a expiré' }).first().waitFor();
  const assistant = page.frameLocator('iframe');
  await assistant.getByRole('status').filter({ hasText: 'IDENTIFIANT PERDU' }).first().waitFor();
  expect(ours()).toEqual([]);
});

it('three embeds serve in such a page whose scripts are stripped: a link, what an element holds, a plain frame', async () => {
  const { page, open } = host();
  const within = `<aide-frise-validite><a href="${inject('site')}outils/frise-validite/">Frise</a></aide-frise-validite>`;
  const frame = `<iframe src="${inject('site')}integrer/variantes-mot-de-passe/" title="Formes" sandbox="allow-scripts"></iframe>`;
  await open(
    link('assistant') + within + frame + elementScript('frise-validite') + upgrade(),
    policies.scriptsStripped(),
  );
  for (const name of ['Outil assistant', 'Frise']) {
    expect(await page.getByRole('link', { name }).isVisible()).toBe(true);
  }
  const tester = page.frameLocator('iframe');
  await tester.getByLabel('Mot de passe tel qu').fill('Kt7lOp2Z');
  await tester.getByRole('list', { name: 'Formes à essayer' }).getByRole('listitem').first().waitFor();
});
