import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examineLook, moved } from './examine/look.ts';
import { approach, variantsAddress } from './variants-page.ts';
import { visit, type Visit } from './visit.ts';

const screens = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

/** What a person types where, in order; the answer that then stands beside the fields. */
const calls = {
  'outils/numero-utilisateur/': {
    typed: { 'Code CAF': '078', 'Réf. Tiers': '270075', 'Rang bailleur': '1' },
    answer: '.compose .number[role="status"]',
  },
  [variantsAddress]: { typed: { 'Mot de passe tel qu’il est lu': '***lO***' }, answer: '.now-form' },
  'outils/frise-validite/': {
    typed: { 'Date de réception': '10/03/2026', 'Heure de réception': '9:40' },
    answer: '.needs-script .sentence .hour',
  },
} as const;

describe.each(screens)('a tool at $width × $height', (viewport) => {
  let tool: Visit;
  beforeAll(async () => {
    tool = await visit('', { viewport });
  });
  afterAll(() => tool.close());

  it.each(Object.entries(calls))(
    '%s moves nothing by itself while it wakes and is typed in, and keeps the look once filled',
    async (address, { typed, answer }) => {
      const { page } = tool;
      await page.goto(new URL(address, inject('site')).href);
      if (address === variantsAddress) await approach(page);
      if (address.includes('frise')) await page.getByRole('radio', { name: 'Courrier' }).check();
      for (const [name, text] of Object.entries(typed)) {
        await page.getByRole('textbox', { name, exact: true }).focus();
        await page.keyboard.type(text);
      }
      await page.keyboard.press('Tab');
      await page.locator(answer).waitFor();
      expect(await moved(page)).toEqual([]);
      const { height } = viewport;
      const boxes = await Promise.all(
        [
          ...Object.keys(typed).map((name) => page.getByRole('textbox', { name, exact: true })),
          page.locator(answer),
        ].map((element) => element.boundingBox()),
      );
      const scrolled = await page.evaluate(() => scrollY);
      const unseen = boxes.filter(
        (box) => box === null || box.y + scrolled < 0 || box.y + scrolled + box.height > height,
      );
      expect(unseen).toEqual([]);
      expect(await examineLook(page)).toEqual([]);
      await page.setViewportSize(viewport);
    },
  );
});

it('the theme is that of the reader from the first paint: no script sets it', async () => {
  for (const [colorScheme, ground] of [
    ['light', 'rgb(252, 253, 253)'],
    ['dark', 'rgb(13, 19, 20)'],
  ] as const) {
    const { page, close } = await visit('', { javaScriptEnabled: false, colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      ground,
    );
    await close();
  }
});
