import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sheetEditions } from '#components/page/sheet-editions.ts';
import { fiches } from '../content/source-file.ts';
import { formPages } from './form-pages.ts';
import { layOutOnPaper, pageCount, textArea } from './paper.ts';
import { visit, type Visit } from './visit.ts';

const free = 0.1;
const internal = /NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/;
const sheets = fiches.flatMap(({ slug, data }) =>
  sheetEditions(data['lecteurs'] as string[]).map(({ path, reader, large }) => ({
    address: `fiches/${slug}/${path}`,
    pages: Number(data[large ? 'pagesGrosCaracteres' : 'pages']),
    reader,
    large,
  })),
);

// One page of the browser lays them all out: a new one each time would cost more than the checks.
let desk: Visit;
beforeAll(async () => {
  desk = await visit('fiches/');
});
afterAll(() => desk.close());

async function lay(address: string): Promise<{ count: number } & Awaited<ReturnType<typeof layOutOnPaper>>> {
  await desk.page.goto(new URL(address, inject('site')).href);
  return { count: await pageCount(desk.page), ...(await layOutOnPaper(desk.page)) };
}

describe('a sheet on paper', () => {
  it.each(sheets)(
    '$address keeps its declared pages, in type large enough, and leaves a tenth of one page free',
    async ({ address, pages, large, reader }) => {
      const { count, height, smallestType, smallestText } = await lay(address);
      expect(count, 'Corrigez « pages » ou « pagesGrosCaracteres » dans la fiche, ou raccourcissez-la.').toBe(
        pages,
      );
      expect(smallestType, smallestText).toBeGreaterThanOrEqual(large ? 16 : 11);
      if (pages === 1)
        expect(
          height,
          'Raccourcissez la fiche : un dixième de la page doit rester libre.',
        ).toBeLessThanOrEqual(textArea.height * (1 - free));
      if (reader === 'bailleur')
        expect(
          await desk.page.locator('main').innerText(),
          'Le bailleur ne lit ni mot interne, ni numéro de la note.',
        ).not.toMatch(internal);
    },
  );
});

describe('a sheet to fill in', () => {
  it.each(formPages())(
    '$address keeps its declared pages, in type large enough',
    async ({ address, pages, large }) => {
      const { count, height, smallestType, smallestText } = await lay(address);
      expect(count).toBe(pages);
      expect(smallestType, smallestText).toBeGreaterThanOrEqual(large ? 16 : 11);
      if (pages === 1) expect(height).toBeLessThanOrEqual(textArea.height * (1 - free));
    },
  );
});

describe('printing from the browser', () => {
  it('waits for the text font of paper, which a page that is not printed never fetches', async () => {
    const { page, close } = await visit('fiches/compte-bloque/');
    const loaded = () =>
      page.evaluate(
        () =>
          [...document.fonts].filter(
            ({ family, status }) => family.includes('Atkinson Next') && status === 'loaded',
          ).length,
      );
    expect(await loaded()).toBe(0);
    await page.evaluate(() => {
      window.print = async () => {
        document.body.dataset['printedWith'] = String(
          [...document.fonts].filter(
            ({ family, status }) => family.includes('Atkinson Next') && status === 'loaded',
          ).length,
        );
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
    expect(line).toMatch(
      /^Imprimée le \d+(er)? \p{L}+ \d{4} depuis 127\.0\.0\.1:\d+\/fiches\/compte-bloque\/$/u,
    );
    await close();
  });
});
