import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embeddedTools, toolNames as everyName } from '#embedding';
import { checkAccessibility } from './check-accessibility.ts';
import { visit } from './visit.ts';

const toolNames = everyName.filter((tool) => existsSync(`dist/integrer/${tool}/index.html`));

/** A page of somebody else: its own strict policy, its own careless style. */
type Host = { body: string; policy: string };

const clashingStyle = `*{font:italic 30px/3 cursive!important;letter-spacing:1em!important}
iframe,a{height:40px!important;border:9px solid red!important;position:relative}
html{font-size:50%} div,section,input,button{float:right;background:red;color:red;display:inline;text-transform:uppercase}`;

let server: Server;
let origin: string;
const hosts = new Map<string, Host>();

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/clash.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(clashingStyle);
      return;
    }
    const host = hosts.get(request.url ?? '');
    response
      .writeHead(host ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': host?.policy ?? '',
      })
      .end(
        `<!doctype html><html lang="fr"><title>Intranet</title><link rel="stylesheet" href="/clash.css"><link rel="icon" href="data:,"><main><h1>Intranet</h1>${host?.body}</main>`,
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Opens a host page that holds `body` and may load from the site only what `policy` says. */
async function visitHost(name: string, body: string, policy: string) {
  hosts.set(`/${name}`, { body, policy });
  return visit(name, { site: `${origin}/`, also: inject('site') });
}

const site = () => inject('site');
const link = (tool: string, data = '') =>
  `<p><a href="${site()}outils/${tool}/" data-aide-bailleurs ${data}>Outil ${tool}</a></p>`;
const upgrade = () => `<script src="${site()}integrer/integrer.js"></script>`;
const framing = () =>
  `default-src 'none'; img-src data:; style-src 'self'; frame-src ${site()}; script-src ${site()}`;

describe.each(toolNames)('the bare page of %s', (tool) => {
  it('shows the tool alone, with one way back', async () => {
    const { page, faults, close } = await visit(`integrer/${tool}/`);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const back = page.getByRole('link', { name: 'Aide bailleurs, ouvrir dans une page' });
    expect(await back.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      `${site()}outils/${tool}/`,
    );
    expect(faults).toEqual([]);
    await close();
  });

  it('asks the network for nothing more', async () => {
    const { page, close } = await visit('favicon.svg');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(`integrer/${tool}/`, site()).href);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${site()}integrer/${tool}/`]);
    await close();
  });

  it('never speaks to the page around it before being asked, and then only to it', async () => {
    const body = `<iframe src="${site()}integrer/${tool}/" title="Outil"></iframe>`;
    const { page, close } = await visitHost(`silent-${tool}`, body, framing());
    const heard = () => page.evaluate(() => (window as unknown as { heard?: unknown[] }).heard ?? []);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, origin: from }) => heard.push([data, from]));
    });
    await page.setViewportSize({ width: 400, height: 700 });
    await page.waitForLoadState('networkidle');
    expect(await heard()).toEqual([]);
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage('aide-bailleurs', '*'),
    );
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await heard()).toEqual([
      [{ aideBailleurs: expect.any(Number) as number }, new URL(site()).origin],
    ]);
    await close();
  });
});

const element = (attributes = '') => `<aide-numero-utilisateur ${attributes}></aide-numero-utilisateur>`;
const elementScript = () => `<script type="module" src="${site()}integrer/numero-utilisateur.js"></script>`;
const noStyle = () => `default-src 'none'; img-src data:; style-src 'none'; script-src ${site()}`;
const styled = () => `default-src 'none'; img-src data:; style-src 'self'; script-src ${site()}`;

describe('the custom element', () => {
  it('is styled and computes in a page whose policy allows no style', async () => {
    const { page, faults, close } = await visitHost(
      'element',
      element('code-caf="078"') + elementScript(),
      noStyle(),
    );
    await page.getByLabel('Réf. Tiers').fill('270075');
    await page.getByLabel('Rang bailleur').fill('1');
    expect(await page.getByRole('status').first().textContent()).toBe('07802700750001');
    expect(
      await page
        .getByRole('button', { name: 'Copier le numéro' })
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(0, 86, 92)');
    expect(faults.filter((fault) => !/clash\.css|inline style/.test(fault))).toEqual([]);
    expect((await checkAccessibility(page)).filter((line) => line.includes('aide-'))).toEqual([]);
    await close();
  });

  it('keeps its own looks beside a clashing style', async () => {
    const { page, close } = await visitHost('element-clash', element() + elementScript(), styled());
    const field = page.getByLabel('Rang bailleur');
    const looks = await field.evaluate((input) => {
      const { float, backgroundColor, textTransform, letterSpacing, fontStyle } = getComputedStyle(input);
      return { float, backgroundColor, textTransform, letterSpacing, fontStyle };
    });
    expect(looks).toEqual({
      float: 'none',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      textTransform: 'none',
      letterSpacing: 'normal',
      fontStyle: 'normal',
    });
    await close();
  });

  it('takes its colours from the properties a page documents it by', async () => {
    const { page, close } = await visitHost('element-theme', element() + elementScript(), noStyle());
    await page
      .locator('aide-numero-utilisateur')
      .evaluate((host) => host.style.setProperty('--aide-act', 'rgb(1, 2, 3)'));
    const button = page.getByRole('button', { name: 'Copier le numéro' });
    await page.getByLabel('Code CAF').fill('078');
    await page.getByLabel('Réf. Tiers').fill('270075');
    await page.getByLabel('Rang bailleur').fill('1');
    expect(await button.evaluate((shown) => getComputedStyle(shown).backgroundColor)).toBe('rgb(1, 2, 3)');
    await close();
  });

  it('tells each number composed, and takes the parts the page gives later', async () => {
    const { page, close } = await visitHost('element-events', element() + elementScript(), noStyle());
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('aide-numero', (event) => heard.push((event as CustomEvent).detail));
      const [tool] = document.getElementsByTagName('aide-numero-utilisateur');
      tool!.setAttribute('code-caf', '078');
      tool!.setAttribute('ref-tiers', '0270075');
      tool!.setAttribute('rang', '0001');
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1));
    await expect.poll(heard).toEqual({ numero: '07802700750001', groupes: '078 0270075 0001' });
    await page.getByLabel('Rang bailleur').fill('');
    await expect.poll(heard).toEqual({ numero: null, groupes: null });
    await close();
  });

  it('stands several times in one page, each on its own', async () => {
    const { page, faults, close } = await visitHost(
      'elements',
      element('code-caf="078"') + element('code-caf="974"') + elementScript(),
      noStyle(),
    );
    const fields = page.getByLabel('Code CAF');
    expect([await fields.first().inputValue(), await fields.last().inputValue()]).toEqual(['078', '974']);
    await page.getByRole('button', { name: 'Effacer' }).last().click();
    expect(faults.filter((fault) => !/clash\.css|inline style/.test(fault))).toEqual([]);
    await close();
  });

  it('fetches nothing', async () => {
    const { page, close } = await visitHost('element-network', element() + elementScript(), noStyle());
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((url) => !url.startsWith('data:') && !url.endsWith('clash.css'))).toEqual([
      `${site()}integrer/numero-utilisateur.js`,
    ]);
    await close();
  });
});

describe('the upgrade script', () => {
  it('is served under two kilobytes', async () => {
    const response = await fetch(new URL('integrer/integrer.js', site()));
    expect((await response.text()).length).toBeLessThan(2000);
  });

  it('turns several links of one hostile page into frames as high as their content', async () => {
    const body =
      toolNames.map((tool) => link(tool)).join('') +
      link('numero-utilisateur', 'data-code-caf="078"') +
      upgrade();
    const { page, faults, close } = await visitHost('several', body, framing());
    await page.waitForFunction(() => document.querySelectorAll('a').length === 0);
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(toolNames.length + 1);
    for (const frame of frames) {
      const element = await frame.frameElement();
      const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      expect((await element.boundingBox())!.height).toBeGreaterThanOrEqual(content);
      expect((await element.boundingBox())!.height).toBeLessThan(content + 2);
      expect(await element.getAttribute('title')).toMatch(/^Outil /);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('follows the content when it grows', async () => {
    const { page, close } = await visitHost('grows', link('numero-utilisateur') + upgrade(), framing());
    await page.waitForFunction(() => document.querySelectorAll('a').length === 0);
    const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
    const before = await height();
    await page.frames()[1]!.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'encore '.repeat(500);
      document.body.append(more);
    });
    await page.waitForFunction(
      (least) => document.querySelector('iframe')!.getBoundingClientRect().height > least,
      before + 100,
    );
    await close();
  });

  it('fills the values given by the page', async () => {
    const { page, close } = await visitHost(
      'filled',
      link('numero-utilisateur', 'data-code-caf="078" data-ref-tiers="270075" data-rang="1"') + upgrade(),
      framing(),
    );
    const frame = page.frameLocator('iframe');
    await expect.poll(() => frame.getByRole('status').first().textContent()).toBe('07802700750001');
    await close();
  });

  it('ignores a height that another window announces', async () => {
    const { page, close } = await visitHost('forged', link('numero-utilisateur') + upgrade(), framing());
    await page.waitForFunction(() => document.querySelectorAll('a').length === 0);
    const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
    const before = await height();
    await page.evaluate(() => window.postMessage({ aideBailleurs: 9000 }, '*'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await height()).toBe(before);
    await close();
  });

  it('leaves the link where the tool cannot be framed', async () => {
    const policy = `default-src 'none'; img-src data:; style-src 'self'; frame-src 'none'; script-src ${site()}`;
    const { page, close } = await visitHost('no-frames', link('numero-utilisateur') + upgrade(), policy);
    await page.waitForSelector('iframe', { state: 'attached' });
    expect(await page.getByRole('link', { name: 'Outil numero-utilisateur' }).isVisible()).toBe(true);
    await close();
  });

  it('leaves a link where scripts are stripped, and a plain frame works there', async () => {
    const body = `${link('numero-utilisateur')}${upgrade()}<iframe src="${site()}integrer/numero-utilisateur/#code-caf=078" title="Numéro"></iframe>`;
    const policy = `default-src 'none'; img-src data:; style-src 'self'; frame-src ${site()}; script-src 'none'`;
    const { page, close } = await visitHost('no-scripts', body, policy);
    expect(await page.getByRole('link', { name: 'Outil numero-utilisateur' }).isVisible()).toBe(true);
    const field = page.frameLocator('iframe').getByRole('textbox', { name: 'Code CAF' });
    await expect.poll(() => field.inputValue()).toBe('078');
    await close();
  });
});

it('the page that explains it shows the frame and the element at work', async () => {
  const { page, faults, close } = await visit('integrer/');
  await page.waitForFunction(() => document.querySelectorAll('a[data-aide-bailleurs]').length === 0);
  await expect.poll(() => page.frameLocator('iframe').getByLabel('Code CAF').inputValue()).toBe('078');
  expect(await page.getByLabel('Code CAF').inputValue()).toBe('078');
  expect(faults).toEqual([]);
  await close();
});

it('a password is never typed in a page that its host can read', () => {
  expect(
    toolNames.filter(
      (tool) => tool.includes('mot-de-passe') && embeddedTools[tool].sandbox.includes('same-origin'),
    ),
  ).toEqual([]);
});
