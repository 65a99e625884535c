import { describe, expect, it } from 'vitest';
import { sheetEditions } from '#components/page/sheet-editions.ts';
import { figureText, isFigureTextId } from '#wording';
import { fiches } from '../content/source-file.ts';
import { builtPages } from '../site/built-pages.ts';
import { formPages } from '../site/form-pages.ts';
import { setUpDesk } from './desk.ts';
import { fonts, textSizes } from './paper-file.ts';
import { expectLargeFooter, expectRoom, expectWhole } from './read-back.ts';

const desk = setUpDesk();
const print = async (address: string) => {
  await desk.go(address);
  return desk.print(address);
};

const sheets = fiches.flatMap((fiche) =>
  sheetEditions(fiche.data['lecteurs'] as string[]).map(({ path, large }) => ({
    address: `fiches/${fiche.slug}/${path}`,
    pages: Number(fiche.data[large ? 'pagesGrosCaracteres' : 'pages']),
    large,
    fiche: path === '' ? fiche : undefined,
  })),
);
const forms = formPages().map((form) => ({ ...form, fiche: undefined }));
const held = [...sheets, ...forms];
const others = builtPages()
  .map(({ address }) => address)
  .filter((address) => address !== 'imprimer/' && !held.some((sheet) => sheet.address === address));

describe('a sheet or a form printed from the browser', () => {
  it.each(held)(
    '$address is whole, on its declared pages, a tenth left free',
    async ({ address, pages, large, fiche }) => {
      const printed = await print(address);
      const text = expectWhole(printed).join(' ');
      expect(text).toContain(`page 1/${pages}`);
      expectRoom(printed.file, pages);
      if (large) expectLargeFooter(printed.file);
      expect(Math.min(...textSizes(printed.file))).toBeGreaterThanOrEqual(large ? 16 : 11);
      expect(text).toMatch(/relue le \p{L}+ \d/u);
      expect(text).toMatch(/Imprimée le \d/);
      expect(text).toMatch(/Pour le (conseiller|bailleur)/);
      const cited = (fiche?.tags ?? []).flatMap(({ name, props: { id } }) =>
        name === 'Fact' && typeof id === 'string' && isFigureTextId(id) ? [id] : [],
      );
      expect(
        cited.map((id) => figureText(id).replace(/\s/g, ' ')).filter((figure) => !text.includes(figure)),
      ).toEqual([]);
      expect(fonts(printed.file).filter(({ name }) => !name.includes('Atkinson'))).toEqual([]);
    },
  );
});

describe('any other page printed from the browser', () => {
  it.each(others)('%s is whole, without the site around it', async (address) => {
    const printed = await print(address);
    const text = expectWhole(printed).join(' ');
    expect(text).toContain(printed.headings[0] ?? '—');
  });
});
