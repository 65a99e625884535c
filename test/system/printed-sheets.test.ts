import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureText, isFigureTextId } from '#wording';
import { fiches } from '../content/source-file.ts';
import { builtPages } from '../site/built-pages.ts';
import { visit } from '../site/visit.ts';
import { fonts, info, lastLine, pageTexts, paleWords, words } from './paper-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints a page as its reader would; what stands on it is told by the page itself. */
async function print(address: string): Promise<{ file: string; shown: string[]; headings: string[] }> {
  const { page, close } = await visit(address);
  const file = join(folder, `${address.replaceAll('/', '_')}.pdf`);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: 'print' });
  const [shown, headings] = [
    await shownWords(page),
    await page.locator('main :is(h1, h2, h3):visible').allInnerTexts(),
  ];
  await close();
  return { file, shown, headings };
}

async function shownWords(page: Page): Promise<string[]> {
  return (await page.locator('main').innerText()).split(/\s+/).filter((word) => word !== '');
}

const evened = (text: string) => text.replace(/\s+/g, ' ');
/** A word broken at its hyphen is read back without it. */
const glued = (text: string) => text.replace(/[\s-]/g, '');
const addresses = builtPages().map(({ address }) => address);
const sheets = addresses.filter((address) => /^fiches\/./.test(address));
const others = addresses.filter((address) => !/^fiches\/./.test(address) && address !== 'imprimer/');

describe('a sheet printed from the browser', () => {
  it.each(sheets)(
    '%s is whole, dark, without the site around it, in fonts it brings along',
    async (address) => {
      const { file, shown, headings } = await print(address);
      const pages = pageTexts(file);
      const large = address.endsWith('gros-caracteres/');
      const fiche = fiches.find(({ slug }) => address.startsWith(`fiches/${slug}/`))!;
      expect(pages).toHaveLength(Number(large ? fiche.data['pagesGrosCaracteres'] : fiche.data['pages']));
      expect(info(file, 'Page size')).toContain('A4');
      const text = pages.join(' ');
      expect(shown.filter((word) => !glued(text).includes(glued(word)))).toEqual([]);
      expect(text).not.toMatch(/Plan du site|Mentions légales|Chercher|Aller au contenu/);
      if (address === `fiches/${fiche.slug}/`) {
        const figures = fiche.tags.flatMap(({ name, props: { id } }) =>
          name === 'Fact' && typeof id === 'string' && isFigureTextId(id) ? [evened(figureText(id))] : [],
        );
        expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
      }
      expect(text).toMatch(/relue le \p{L}+ \d/u);
      expect(text).toContain('Imprimée le');
      pages.forEach((page, index) => {
        expect(page).toContain(`page ${index + 1}/${pages.length}`);
        expect(headings.map(evened)).not.toContain(lastLine(file, index + 1));
        expect(paleWords(file, index + 1)).toEqual([]);
      });
      expect(fonts(file).filter(({ embedded, name }) => !embedded || !name.includes('Atkinson'))).toEqual([]);
      expect(
        words(file).filter(
          ({ left, right, top, bottom }) => left < 36 || right > 595 - 36 || top < 28 || bottom > 842 - 10,
        ),
      ).toEqual([]);
    },
  );
});

describe('any other page printed from the browser', () => {
  it.each(others)(
    '%s prints without the site around it, with its heading and nothing outside the paper',
    async (address) => {
      const { file, headings } = await print(address);
      const pages = pageTexts(file);
      expect(info(file, 'Page size')).toContain('A4');
      const text = pages.join(' ');
      expect(text).not.toMatch(/Aller au contenu|Chercher : mdp/);
      expect(text).toContain(evened(headings[0] ?? '—'));
      pages.forEach((page, index) => {
        expect(page).toContain(`page ${index + 1}/${pages.length}`);
        expect(headings.slice(1).map(evened)).not.toContain(lastLine(file, index + 1));
      });
      expect(words(file).filter(({ left, right }) => left < 30 || right > 595 - 30)).toEqual([]);
    },
  );
});
