import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '../site/visit.ts';
import { pageTexts } from './paper-file.ts';

const opening =
  /^Aide bailleurs (?:Mon Compte Partenaire, offre bailleurs )?(?:Pour le (?:conseiller et le bailleur|conseiller|bailleur) )?(?:Fiche )?/;

/** What stands on a page after the line that opens a sheet; nothing on the pages that go on with one. */
const headOf = (text: string) => (opening.test(text) ? text.replace(opening, '') : '');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'booklet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['Conseiller', 'Normaux'],
  ['Conseiller', 'Gros'],
  ['Bailleur', 'Normaux'],
  ['Bailleur', 'Gros'],
])(
  'the contents of the booklet %s, %s lead to the right pages, each sheet printed once',
  async (reader, size) => {
    const { page, close } = await visit('imprimer/');
    await page.getByLabel(reader, { exact: true }).check();
    await page.getByLabel(size, { exact: true }).check();
    const file = join(folder, `${reader}-${size}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    const lines = await page
      .locator('.booklet-contents li:visible')
      .evaluateAll((items) =>
        items.map((item) => ({
          title: item.querySelector('a')!.textContent!.replace(/^\d+\. /, ''),
          start: Number(item.querySelector('[data-start]')!.textContent),
        })),
      );
    await close();
    const pages = pageTexts(file);
    expect(lines.length).toBeGreaterThan(10);
    for (const { title, start } of lines) {
      const head = `${title.replace(/\s+/g, ' ')} `;
      const heads = pages.flatMap((text, index) =>
        headOf(text).startsWith(head) && !headOf(text).startsWith(`${head}à remplir`) ? [index + 1] : [],
      );
      expect(heads, title).toEqual([start]);
    }
    pages.forEach((text, index) => expect(text).toContain(`page ${index + 1}/${pages.length}`));
    if (reader === 'Bailleur') expect(pages.join(' ')).not.toMatch(/NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/);
  },
);
