import { expect, it } from 'vitest';
import { setUpDesk } from './desk.ts';
import { expectLargeFooter, expectWhole } from './read-back.ts';

const opening =
  /^Aide bailleurs (?:Mon Compte Partenaire, offre bailleurs )?(?:Pour le (?:conseiller et le bailleur|conseiller|bailleur) )?(?:Fiche )?/;
const tree = 'Arbre de décision ';

/** What stands on a page after the line that opens a sheet; nothing on the pages that go on with one. */
const headOf = (text: string) => {
  if (text.startsWith(tree)) return text;
  return opening.test(text) ? text.replace(opening, '') : '';
};
const desk = setUpDesk();

it.each([
  ['Conseiller', 'Normaux'],
  ['Conseiller', 'Gros'],
  ['Bailleur', 'Normaux'],
  ['Bailleur', 'Gros'],
])(
  'the booklet %s, %s is whole, its contents lead to the right pages, each sheet printed once',
  async (reader, size) => {
    const page = await desk.go('imprimer/');
    await page.getByLabel(reader, { exact: true }).check();
    await page.getByLabel(size, { exact: true }).check();
    const lines = await page.locator('.booklet-contents li:not([hidden])').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('a')!.textContent!.replace(/^\d+\. /, ''),
        start: Number(item.querySelector('[data-start]')!.textContent),
      })),
    );
    const printed = await desk.print(`${reader}-${size}`);
    const pages = expectWhole(printed);
    if (size === 'Gros') expectLargeFooter(printed.file);
    expect(lines.length).toBeGreaterThan(10);
    for (const { title, start } of lines) {
      const head = `${title.replace(/\s+/g, ' ')} `;
      const starts = (text: string) =>
        headOf(text).startsWith(head) && !headOf(text).startsWith(`${head}à remplir`);
      expect(
        pages.flatMap((text, index) => (starts(text) ? [index + 1] : [])),
        title,
      ).toEqual([start]);
    }
    expect(lines.some(({ title }) => `${title} ` === tree)).toBe(reader === 'Conseiller');
    if (reader === 'Bailleur') expect(pages.join(' ')).not.toMatch(/NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/);
  },
);
