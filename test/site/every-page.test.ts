import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, type Built } from './built-pages.ts';
import { examine } from './examine/examine.ts';
import { examineLook } from './examine/look.ts';
import { awake, visit, type Visit } from './visit.ts';

const pages = builtPages();
const named = pages.map((page) => [page.address || '(accueil)', page] as const);

/** Its tools, where it has any, answer to keys. */
const addressesOf = ({ html }: Built) =>
  [...html.matchAll(/\s(?:href|src|action|data-island|data-waker)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
const anchorsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

/** What every page holds around its content, in order, wherever it stands: links with their words, the search. */
const frame = ({ address, html }: Built) => {
  const linksOf = (part: string) =>
    [...part.matchAll(/<(?:a|form)\b[^>]*\s(?:href|action)="([^"]*)"[^>]*>(?:([^<]*)<\/a>)?/g)].map(
      ([, target = '', words = '']) =>
        `${target.startsWith('#') ? target : posix.join('/', address, target).slice(1)} ${words.trim()}`.trim(),
    );
  const part = (pattern: RegExp) => linksOf(pattern.exec(html)?.[0] ?? '');
  return {
    head: part(/<div class="site-bar[\s\S]*?<\/header>/),
    foot: part(/<footer class="site-footer[\s\S]*<\/footer>/),
  };
};

describe('every built page', () => {
  it.each(named)('%s holds only relative addresses', (_, page) => {
    expect(addressesOf(page).filter((address) => /^(\/|https?:)/.test(address))).toEqual([]);
  });

  it.each(named)('%s leads to pages, files and headings that exist', (_, page) => {
    const broken = addressesOf(page).filter((address) => {
      if (/^(mailto|tel|data):/.test(address)) return false;
      const [path = '', anchor] = address.split('#');
      const target = path === '' ? page.address : posix.join(page.address, path.split('?')[0]!);
      const file = join(
        'dist',
        target === '' || target === '.' || target.endsWith('/') ? `${target}/index.html` : target,
      );
      if (!existsSync(file)) return true;
      return (
        anchor !== undefined &&
        anchor !== '' &&
        !/^\d+$/.test(anchor) &&
        !/=/.test(anchor) &&
        !anchorsOf(readFileSync(file, 'utf8')).has(anchor)
      );
    });
    expect(broken).toEqual([]);
  });

  it.each(named)('%s names its language, its title and one main heading', (_, { html }) => {
    expect(html).toContain('<html lang="fr"');
    expect(html).toMatch(/<title>[^<]{8,}<\/title>/);
    // A self-contained page carries its widget's templates in its scripts.
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '').match(/<h1[\s>]/g)).toHaveLength(1);
  });

  it('bears a title of its own', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)![1]!);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  // The pages made for frames have neither menu nor foot: the page around them has its own.
  const framed = pages.filter(({ address }) => !/^integrer\/./.test(address));
  const home = frame(framed.find(({ address }) => address === '')!);
  it.each(framed.map((page) => [page.address || '(accueil)', page] as const))(
    '%s keeps its menus, its search and its links of the foot at the same place',
    (_, page) => {
      expect(frame(page)).toEqual(home);
      expect(page.html.indexOf('href="#contenu"')).toBeLessThan(page.html.indexOf('<header'));
      expect(home.foot).toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            /^accessibilite\/ Accessibilité\u00a0: (non|partiellement|totalement) conforme$/,
          ),
          'plan-du-site/ Plan du site',
        ]),
      );
      expect(home.head).toEqual(expect.arrayContaining(['fiches/ Fiches', 'recherche/']));
    },
  );
});

// One page of the browser walks them all: a new one each time would cost more than the checks themselves.
describe('every built page, opened', () => {
  let walk: Visit;
  beforeAll(async () => {
    walk = await visit('', { viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => walk.close());

  it.each(named)('%s loads without a fault, and serves every reader', async (_, { address }) => {
    walk.faults.length = 0;
    await walk.page.goto(new URL(address, inject('site')).href);
    await awake(walk.page);
    expect([...(await examineLook(walk.page)), ...(await examine(walk.page))]).toEqual([]);
    expect(walk.faults).toEqual([]);
  });
});

describe('a sheet without a calculator', () => {
  const plain = pages.filter(
    ({ address, html }) => address.startsWith('fiches/') && !html.includes('<astro-island'),
  );

  it('is the rule: most sheets have none', () => {
    expect(plain.length).toBeGreaterThan(
      pages.filter(({ address }) => address.startsWith('fiches/')).length / 2,
    );
  });
});
