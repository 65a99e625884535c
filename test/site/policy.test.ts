import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, type Built } from './built-pages.ts';
import { visit, type Visit } from './visit.ts';

const pages = builtPages();
const portable: Built = {
  address: 'aide-bailleurs.html',
  html: readFileSync('dist/aide-bailleurs.html', 'utf8'),
};
const named = [...pages, portable].map((page) => [page.address || '(accueil)', page] as const);

const policyOf = ({ html }: Built): Map<string, string[]> => {
  const text = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return new Map(
    text
      .split('; ')
      .map((part) => part.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
};

/** What no page may need; anything not named here falls back to nothing at all. */
const everywhere = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'form-action',
  'base-uri',
];
const more: Record<string, string[]> = {
  'recherche/': ['connect-src', 'worker-src'],
  'integrer/': ['frame-src'],
};
const harmless = /^'(self|none|sha256-[\w+/=]+)'$|^data:$/;

describe('the policy of every page', () => {
  it.each(named)('%s names nothing but this site, by hash, and only what the page needs', (_, page) => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(
      [...policy.keys()].filter((name) => ![...everywhere, ...(more[page.address] ?? [])].includes(name)),
    ).toEqual([]);
    const sources = [...policy.values()].flat().filter((source) => !harmless.test(source));
    expect(sources).toEqual(page.address === 'recherche/' ? ["'wasm-unsafe-eval'"] : []);
  });

  it.each(named)('%s is under its policy before anything else of it is read', (_, { html }) => {
    const before = html.slice(0, html.indexOf('http-equiv="Content-Security-Policy"'));
    expect(before).not.toMatch(/<(script|style|link|body)\b/);
  });
});

/** Every place where a password can be typed: the tester, and the assistant that holds it. */
const withPassword = [...pages, portable]
  .filter(
    ({ html }) => html.includes('Mot de passe tel qu’il est lu') || /data-island="[^"]*Assistant/.test(html),
  )
  .map(({ address }) => address);

describe('where a password can be typed', () => {
  let walk: Visit;
  let outside: Server;
  const received: string[] = [];
  beforeAll(async () => {
    outside = createServer((request, response) => {
      received.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    }).listen(0, '127.0.0.1');
    await once(outside, 'listening');
    walk = await visit('plan-du-site/');
  });
  afterAll(async () => {
    outside.close();
    await walk.close();
  });
  const open = (address: string) =>
    walk.page.goto(
      address === portable.address
        ? pathToFileURL(`dist/${address}`).href
        : new URL(address, inject('site')).href,
    );

  it('is the sheet, the tool, the assistant, their bare pages and the one-file edition', () => {
    expect(withPassword).toEqual([
      'fiches/mot-de-passe-provisoire-refuse/',
      'fiches/mot-de-passe-provisoire-refuse/bailleur/',
      'fiches/mot-de-passe-provisoire-refuse/bailleur/gros-caracteres/',
      'fiches/mot-de-passe-provisoire-refuse/gros-caracteres/',
      'integrer/assistant/',
      'integrer/variantes-mot-de-passe/',
      'outils/assistant/',
      'outils/variantes-mot-de-passe/',
      portable.address,
    ]);
  });

  it.each(withPassword)(
    '%s sends nothing to anyone by script, to this site no more than to another',
    async (address) => {
      await open(address);
      const elsewhere = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/secret`;
      for (const target of [new URL('favicon.svg', inject('site')).href, elsewhere]) {
        expect(await walk.page.evaluate(tryToSend, target)).toEqual({ went: [], refusals: 5 });
      }
      expect(await walk.page.evaluate(tryToLoad, elsewhere)).toBe('refused');
      expect(received).toEqual([]);
    },
  );
});

/** Tries each way a script has to send; gives those that went, and how many the policy refused. */
async function tryToSend(target: string): Promise<{ went: string[]; refusals: number }> {
  let refusals = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'connect-src') refusals += 1;
  });
  const settled = (source: EventTarget, done: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      source.addEventListener(done, resolve);
      source.addEventListener('error', reject);
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(target),
    request: () => {
      const request = new XMLHttpRequest();
      const loaded = settled(request, 'load');
      request.open('POST', target);
      request.send('secret');
      return loaded;
    },
    socket: () => settled(new WebSocket(target.replace('http', 'ws')), 'open'),
    events: () => settled(new EventSource(target), 'open'),
  };
  const went: string[] = [];
  for (const [name, way] of Object.entries(ways))
    await way().then(
      () => went.push(name),
      () => undefined,
    );
  // A beacon says nothing of its end: the refusal alone tells.
  navigator.sendBeacon(target, 'secret');
  await new Promise((resolve) => setTimeout(resolve));
  return { went, refusals };
}

/** Asks another site for what a page may hold, picture, script, style, frame and worker; ends once each is refused. */
function tryToLoad(target: string): Promise<'refused'> {
  return new Promise((resolve) => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.add(effectiveDirective);
      if (
        ['img-src', 'script-src-elem', 'style-src-elem', 'frame-src', 'worker-src'].every((name) =>
          refused.has(name),
        )
      )
        resolve('refused');
    });
    for (const [name, attribute] of [
      ['img', 'src'],
      ['script', 'src'],
      ['link', 'href'],
      ['iframe', 'src'],
    ] as const) {
      const element = document.createElement(name);
      if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
      element.setAttribute(attribute, target);
      document.body.append(element);
    }
    try {
      new Worker(target);
    } catch {
      refused.add('worker-src');
    }
  });
}
