import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Request } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { bare, files, fontBytes, plain, withWidget, type Budget } from './budgets.ts';
import { builtPages } from './built-pages.ts';
import { openingOf, sentBytes, withImports } from './opening.ts';
import { awake, visit } from './visit.ts';

const budgets: readonly Budget[] = [...withWidget, ...bare, ...plain];
const pages = builtPages();
const byBudget = Map.groupBy(pages, ({ address }) => budgets.find((budget) => budget.pages.test(address))!);
const all = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)));

describe.each(budgets)('$kind', (budget) => {
  const held = byBudget.get(budget) ?? [];

  it(`opens with at most ${budget.bytes} bytes in ${budget.requests} requests`, () => {
    expect(held).not.toEqual([]);
    for (const { address } of held) {
      const asked = openingOf(address);
      const told = `${address}\n${asked.map(({ path, bytes }) => `  ${bytes} ${path}`).join('\n')}`;
      expect
        .soft(
          asked.reduce((sum, { bytes }) => sum + bytes, 0),
          told,
        )
        .toBeLessThanOrEqual(budget.bytes);
      expect.soft(asked.length, told).toBeLessThanOrEqual(budget.requests);
    }
  });
});

describe('a page without a widget', () => {
  const quiet = plain.flatMap((budget) =>
    budget.kind === 'how to embed' ? [] : (byBudget.get(budget) ?? []),
  );

  it('holds no island and asks for no script of the framework', () => {
    for (const { address, html } of quiet) {
      expect.soft(html, address).not.toMatch(/<astro-island|_\$HY/);
      for (const { path, type } of openingOf(address)) {
        if (type === 'js')
          expect.soft(readFileSync(join('dist', path), 'utf8'), path).not.toMatch(/solid-proxy/);
      }
    }
  });

  it('fetches none of it later either, for a search or a form on paper', () => {
    const later = all.filter((path) =>
      /^_astro\/(?:lazy|results-page|number-answer|fill-log)\.[^/]+\.js$/.test(path),
    );
    expect(later).toHaveLength(4);
    for (const path of later.flatMap((file) => [...withImports(file)]))
      expect.soft(readFileSync(join('dist', path), 'utf8'), path).not.toMatch(/solid-proxy/);
  });

  it('is unlike one with a widget, whose framework this test would see', () => {
    const scripts = openingOf('outils/frise-validite/').filter(({ type }) => type === 'js');
    expect(scripts.some(({ path }) => /solid-proxy/.test(readFileSync(join('dist', path), 'utf8')))).toBe(
      true,
    );
  });
});

describe('a single file', () => {
  it.each(Object.entries(files))('%s keeps to its limit', (_, limit) => {
    const [found = '', ...others] = all.filter((path) => limit.file.test(path));
    expect(others).toEqual([]);
    if ('whole' in limit) expect(statSync(join('dist', found)).size).toBeLessThanOrEqual(limit.whole);
    else
      expect([...withImports(found)].reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(
        limit.sent,
      );
  });
});

describe('a real browser', () => {
  // Those without fonts first: Chromium asks again for a font that it remembers, used or not.
  const fontless = ['glossaire/', 'plan-du-site/'];
  const tried = [
    ...fontless,
    '',
    'fiches/compte-bloque/',
    'outils/variantes-mot-de-passe/',
    'outils/assistant/',
  ];
  const asked = new Map<string, string[]>();

  beforeAll(async () => {
    const { page, close } = await visit(fontless[0]!);
    for (const address of tried) {
      const paths: string[] = [];
      const note = (request: Request) =>
        paths.push(new URL(request.url()).pathname.slice(1).replace(/^$|\/$/, '$&index.html'));
      page.on('request', note);
      await page.goto(new URL(address, inject('site')).href);
      await awake(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      page.off('request', note);
      asked.set(address, paths);
    }
    await close();
  });

  it.each(tried)(
    'asks for what was counted of « %s », and where no widget prepares more, for nothing else',
    (address) => {
      const counted = openingOf(address)
        .map(({ path }) => path)
        .sort();
      const really = asked.get(address)!.filter((path) => !/\.(?:woff2|svg)$/.test(path));
      expect(really).toEqual(expect.arrayContaining(counted));
      if (!address.startsWith('outils/')) expect(really.sort()).toEqual(counted);
    },
  );

  it.each(tried)(
    `fetches at most ${fontBytes} bytes of fonts for « %s », and none where nothing is set in them`,
    (address) => {
      const fonts = asked.get(address)!.filter((path) => path.endsWith('.woff2'));
      expect(fonts.reduce((sum, path) => sum + sentBytes(path), 0)).toBeLessThanOrEqual(fontBytes);
      if (fontless.includes(address)) expect(fonts).toEqual([]);
      else expect(fonts).not.toEqual([]);
    },
  );
});
