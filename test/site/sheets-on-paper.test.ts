import { describe, expect, it } from 'vitest';
import { fiches } from '../content/source-file.ts';
import { builtPages } from './built-pages.ts';
import { layOutOnPaper, pageCount, textArea } from './paper.ts';
import { visit } from './visit.ts';

const forLandlords = fiches.filter(({ data }) => (data['lecteurs'] as string[]).includes('bailleur'));
const free = 0.1;

describe('a sheet on paper', () => {
  const editions = [...fiches.map(({ slug, data }) => [`fiches/${slug}/`, data] as const), ...forLandlords.map(({ slug, data }) => [`fiches/${slug}/bailleur/`, data] as const)];

  it.each(editions)('%s keeps its declared pages, a tenth of the last one free, in type of 11 points or more', async (address, { pages }) => {
    const { page, close } = await visit(address);
    expect(await pageCount(page), 'Corrigez « pages » dans la fiche, ou raccourcissez-la.').toBe(pages);
    const { height, smallestType, smallestText } = await layOutOnPaper(page);
    expect(smallestType, smallestText).toBeGreaterThanOrEqual(11);
    expect(height, 'Raccourcissez la fiche : un dixième de la page doit rester libre.').toBeLessThanOrEqual(textArea.height * (Number(pages) - free));
    await close();
  });

  it.each(fiches)('$slug keeps its declared pages in large print, in type of 16 points or more', async ({ slug, data }) => {
    const { page, close } = await visit(`fiches/${slug}/gros-caracteres/`);
    expect(await pageCount(page), 'Corrigez « pagesGrosCaracteres » dans la fiche.').toBe(data['pagesGrosCaracteres']);
    const { smallestType, smallestText } = await layOutOnPaper(page);
    expect(smallestType, smallestText).toBeGreaterThanOrEqual(16);
    await close();
  });

  it('the landlord reads no internal word and no number of the note', async () => {
    for (const { slug } of forLandlords) {
      const { page, close } = await visit(`fiches/${slug}/bailleur/`);
      await page.emulateMedia({ media: 'print' });
      const read = await page.locator('main').innerText();
      expect(read).not.toMatch(/NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/);
      await close();
    }
  });
});

describe('a sheet to fill in', () => {
  const addresses = builtPages().map(({ address }) => address).filter((address) => /^imprimer\/[^/]+\/$/.test(address));

  it.each(addresses)('%s is one page, in type of 11 points or more', async (address) => {
    const { page, close } = await visit(address);
    expect(await pageCount(page)).toBe(1);
    const { smallestType, smallestText } = await layOutOnPaper(page);
    expect(smallestType, smallestText).toBeGreaterThanOrEqual(11);
    await close();
  });
});

describe('printing from the browser', () => {
  it('waits for the text font of paper, which a page that is not printed never fetches', async () => {
    const { page, close } = await visit('fiches/compte-bloque/');
    const loaded = () => page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.includes('Atkinson Next') && status === 'loaded').length);
    expect(await loaded()).toBe(0);
    await page.evaluate(() => {
      window.print = async () => {
        document.body.dataset['printedWith'] = String([...document.fonts].filter(({ family, status }) => family.includes('Atkinson Next') && status === 'loaded').length);
      };
    });
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await page.locator('body[data-printed-with]').waitFor();
    expect(await page.locator('body').getAttribute('data-printed-with')).toBe('2');
    await close();
  });

  it('says when, and where the page lives, without what was typed in its address', async () => {
    const { page, close } = await visit('fiches/compte-bloque/?q=secret#secret');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const line = (await page.locator('[data-printed-on]').textContent()) ?? '';
    expect(line).toMatch(/^Imprimée le \d+(er)? \p{L}+ \d{4} depuis 127\.0\.0\.1:\d+\/fiches\/compte-bloque\/$/u);
    await close();
  });
});
