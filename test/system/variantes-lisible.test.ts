import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAccessibility } from '../site/check-accessibility.ts';
import { listedForms, openVariants, variantsAddress, type VariantsPage } from '../site/variants-page.ts';
import { visit } from '../site/visit.ts';

const sheet = 'fiches/mot-de-passe-provisoire-refuse/';
const sixtyDoubts = 'lI0O'.repeat(15);
const twoHundred = 'lI0O'.repeat(50);
let opened: VariantsPage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('axe reports nothing while the end is announced, nor once only the ranks are left', async () => {
  opened = await openVariants();
  await opened.page.clock.install();
  await opened.field.fill('Kt7lOp2Z');
  await opened.refused(1).check();
  await opened.page.clock.fastForward('09:30');
  expect(await checkAccessibility(opened.page)).toEqual([]);
  await opened.page.clock.fastForward('00:30');
  expect(await checkAccessibility(opened.page)).toEqual([]);
});

describe('the place of things', () => {
  it.each([
    [1280, 720],
    [360, 740],
  ])('shows the field and the whole answer together at %d × %d', async (width, height) => {
    opened = await openVariants({ viewport: { width, height } });
    for (const typed of ['***lO***', 'Kt7lOp2Z']) {
      await opened.field.fill(typed);
      const field = await opened.field.boundingBox();
      const spelled = await opened.page.locator('.now-spelled').boundingBox();
      expect(field!.y).toBeGreaterThanOrEqual(0);
      expect(spelled!.y + spelled!.height).toBeLessThanOrEqual(height);
    }
  });

  it('makes the form to try the largest thing of the page', async () => {
    opened = await openVariants();
    await opened.field.fill('Kt7lOp2Z');
    const sizes = await opened.page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((element) => ({
        size: Number.parseFloat(getComputedStyle(element).fontSize),
        current: element.closest('.now-form') !== null,
      })),
    );
    const largest = Math.max(...sizes.map(({ size }) => size));
    expect(sizes.filter(({ size }) => size === largest).every(({ current }) => current)).toBe(true);
  });

  it.each([320, 360, 768, 1280])('never scrolls sideways at %d px, whatever is typed', async (width) => {
    opened = await openVariants({ viewport: { width, height: 800 } });
    for (const typed of ['', 'Kt7lOp2Z', '***lO***', 'abcdefghijklIO0abcd', twoHundred, '🙂'.repeat(200)]) {
      await opened.field.fill(typed);
      expect([typed, await overflow(opened.page)]).toEqual([typed, 0]);
    }
  });

  it('does not move what surrounds a tick', async () => {
    opened = await openVariants();
    await opened.field.fill('Kt7lOp2Z');
    const before = await opened.items.nth(3).boundingBox();
    await opened.refused(1).check();
    expect(await opened.items.nth(3).boundingBox()).toEqual(before);
  });

  it('keeps ticks and the current row visible in forced colours', async () => {
    opened = await openVariants({ forcedColors: 'active' });
    await opened.field.fill('Kt7lOp2Z');
    const tick = await opened.current
      .locator('.form-doubtful')
      .first()
      .evaluate((character) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(character, '::after');
        return [borderTopColor, borderTopWidth];
      });
    const { ground, row } = await opened.page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      row: getComputedStyle(document.querySelector('.form-row.current')!).borderLeftColor,
    }));
    expect(tick[0]).not.toBe(ground);
    expect(Number.parseFloat(tick[1]!)).toBeGreaterThan(1);
    expect(row).not.toBe(ground);
  });
});

describe('a set too large to try', () => {
  it('shows its first series at once, counts it in full and in words, and gives the rest on demand', async () => {
    opened = await openVariants();
    await opened.field.fill(sixtyDoubts);
    expect(await opened.items.count()).toBe(5);
    const plan = (await opened.page.locator('.forms-head').innerText()).replaceAll('\u00a0', ' ');
    expect(plan).toContain('1 152 921 504 606 846 976 formes (plus d’un milliard de milliards)');
    const more = opened.page.getByRole('button', { name: 'Afficher la série suivante' });
    await more.press('Enter');
    await more.press('Enter');
    expect(await opened.items.count()).toBe(15);
    expect(await opened.items.nth(10).innerText()).toMatch(/^Série 3/);
    expect((await listedForms(opened)).every((form, index, all) => all.indexOf(form) === index)).toBe(true);
    await opened.page.getByText('C’est trop pour tout mot de passe provisoire').first().waitFor();
  });

  it('hands the keyboard on to the last series when none is left to show', async () => {
    opened = await openVariants();
    await opened.field.fill('lIO0lI');
    const more = opened.page.getByRole('button', { name: 'Afficher la série suivante' });
    for (let shown = 5; shown < 64; shown += 5) await more.press('Enter');
    expect(await opened.items.count()).toBe(64);
    expect(await more.count()).toBe(0);
    expect(await opened.refused(61).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('answers every key of a text of 200 characters', async () => {
    opened = await openVariants();
    await opened.field.fill(twoHundred.slice(0, 190));
    await opened.field.focus();
    await opened.page.keyboard.type(twoHundred.slice(190));
    expect(await opened.field.inputValue()).toBe(twoHundred);
    expect((await listedForms(opened))[0]).toBe(twoHundred);
    expect(await opened.page.getByText('un nombre de 61 chiffres').count()).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  it.each([variantsAddress, sheet])(
    '%s shows a worked example and a table to do it by hand',
    async (address) => {
      const bare = await visit(address, { javaScriptEnabled: false });
      opened = { ...opened, ...bare };
      const { page } = bare;
      expect(await page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' }).count()).toBe(0);
      const [example, table] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)];
      expect(await example.locator('tbody .exact').allInnerTexts()).toEqual([
        '***lO***',
        '***IO***',
        '***l0***',
        '***I0***',
      ]);
      expect(await table.locator('tbody tr').count()).toBe(9);
      expect(await table.innerText()).toMatch(/Série 2/);
      expect(await overflow(page)).toBe(0);
    },
  );
});
