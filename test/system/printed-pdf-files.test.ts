import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetEditions } from '#components/page/sheet-editions.ts';
import { browserPath, quietBrowser } from '../../src/build/browser.ts';
import { printPage } from '../../src/build/pdf/print-page.ts';
import { bookletTitle } from '../../src/build/pdf/write-pdfs.ts';
import { serve } from '../../src/build/serve.ts';
import { fiches } from '../content/source-file.ts';
import { fonts, info, linkedAddresses, pageTexts, scannedCode } from './paper-file.ts';

const address = 'https://intranet.exemple.fr/aide/';
let folder = '';

/** Builds a site of its own and prints its files, as `npm run build:pdf` does. */
function buildPdfs(name: string, edition: string, zone: string): string {
  const site = join(folder, name);
  writeFileSync(join(folder, `${name}.yaml`), edition);
  // A reader's shell: the variables that the test runner adds to its own would give a development build.
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    EDITION: join(folder, `${name}.yaml`),
    TZ: zone,
  };
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', site], { env, stdio: 'pipe' });
  const script = `await (await import('./src/build/pdf/write-pdfs.ts')).writePdfs(process.argv[1], () => {});`;
  execFileSync('node', ['--input-type=module', '-e', script, site], { env, stdio: 'pipe' });
  return site;
}

/** Each file of a sheet, the page it prints and the pages its sheet declares for it. */
const files = fiches.flatMap(({ slug, data }) =>
  sheetEditions(data['lecteurs'] as string[]).map(({ path, large }) => ({
    name: [slug, ...path.split('/').slice(0, -1)].join('-'),
    page: `fiches/${slug}/${path}`,
    declared: data[large ? 'pagesGrosCaracteres' : 'pages'],
  })),
);

describe('the PDF files', () => {
  let plain = '';
  let published = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    plain = buildPdfs('plain', '{}', 'Europe/Paris');
    published = buildPdfs(
      'published',
      `adressePublique: ${address}\nreferent:\n  nom: Pôle bailleurs\n  telephone: "01 23 45 67 89"\n`,
      'Pacific/Apia',
    );
  }, 400_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (site: string, name: string) => join(site, 'pdf', `${name}.pdf`);

  it.each([...files.map(({ name }) => name), 'livret'])(
    '%s is tagged, French, titled, outlined and brings its fonts',
    (name) => {
      for (const site of [plain, published]) {
        const path = file(site, name);
        const bytes = readFileSync(path, 'latin1');
        expect(info(path, 'Tagged')).toBe('yes');
        expect(info(path, 'Title')).toMatch(/ – Aide bailleurs$/);
        expect(bytes).toMatch(/\/Lang \(fr\)/);
        expect(bytes).toContain('/Outlines');
        expect(fonts(path).filter(({ embedded }) => !embedded)).toEqual([]);
        expect(pageTexts(path).join(' ')).not.toContain('Imprimée le');
      }
    },
  );

  it.each(files)(
    '$name keeps its declared pages even with a contact and an address',
    ({ name, declared }) => {
      expect([
        Number(info(file(plain, name), 'Pages')),
        Number(info(file(published, name), 'Pages')),
      ]).toEqual([declared, declared]);
      expect(pageTexts(file(published, name)).join(' ')).toContain('Pôle bailleurs, 01 23 45 67 89');
    },
  );

  it.each(files)(
    '$name carries its public address, in letters, as a code and in its links; none without one',
    ({ name, page }) => {
      const own = `${address}${page}`;
      // Broken at a hyphen, it is read back without it.
      expect(pageTexts(file(published, name)).join(' ').replace(/[\s-]/g, '')).toContain(
        own.replaceAll('-', ''),
      );
      expect(scannedCode(file(published, name), 1)).toBe(own);
      const links = linkedAddresses(file(published, name));
      expect(links.filter((link) => !link.startsWith(address))).toEqual([]);
      expect(links.length).toBeGreaterThan(0);
      expect(linkedAddresses(file(plain, name))).toEqual([]);
      expect(pageTexts(file(plain, name)).join(' ')).not.toMatch(/https?:|127\.0\.0\.1/);
      expect(scannedCode(file(plain, name), 1)).toBeUndefined();
    },
  );

  it('printed again from the same site are the same files, the booklet the same text', async () => {
    const again = join(folder, 'again');
    mkdirSync(again);
    const site = await serve(plain);
    const browser = await chromium.launch({ executablePath: await browserPath(), args: quietBrowser });
    const page = await browser.newPage({ locale: 'fr-FR' });
    for (const { name, page: address } of [...files.slice(0, 4), { name: 'livret', page: 'imprimer/' }]) {
      const title = name === 'livret' ? bookletTitle : undefined;
      const printed = await printPage(page, `${site.origin}/${address}`, undefined, title);
      const copy = join(again, `${name}.pdf`);
      writeFileSync(copy, printed);
      if (name !== 'livret') expect(printed.equals(readFileSync(file(plain, name))), name).toBe(true);
      expect(pageTexts(copy)).toEqual(pageTexts(file(plain, name)));
      expect(printed.toString('latin1')).not.toMatch(/D:20\d\d/);
    }
    await browser.close();
    await site.stop();
  });

  it('are listed with their size on their sheet’s page, and nowhere before they exist', () => {
    for (const { slug } of fiches) {
      const html = readFileSync(join(plain, 'fiches', slug, 'index.html'), 'utf8');
      const listed = [...html.matchAll(/href="\.\.\/\.\.\/(pdf\/[^"]+)">[^<]*\((\d+)\u00a0ko\)/g)];
      expect(listed.length).toBeGreaterThanOrEqual(2);
      for (const [, path = '', size] of listed)
        expect(Number(size)).toBe(Math.round(statSync(join(plain, path)).size / 1000));
      expect(
        existsSync('dist/pdf') ||
          !readFileSync(join('dist/fiches', slug, 'index.html'), 'utf8').includes('pdf/'),
      ).toBe(true);
    }
    expect(readFileSync(join(plain, 'imprimer/index.html'), 'utf8')).toContain('../pdf/livret.pdf');
  });
});

it('npm run build:pdf says in one sentence which browser is missing', () => {
  const script = `await import('./src/build/browser.ts').then(({ browserPath }) => browserPath()).catch((error) => console.log(error.message));`;
  const said = execFileSync('node', ['--input-type=module', '-e', script], {
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(said.trim()).toBe(
    'CHROMIUM=/nowhere/chromium names no file: give the path of a Chromium or a Chrome.',
  );
});
