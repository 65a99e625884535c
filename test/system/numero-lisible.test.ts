import fc from 'fast-check';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { composeUserNumber, exampleNumber, readUserNumber } from '#rules';
import { openUserNumber, typeParts, type UserNumberPage } from '../site/user-number-page.ts';
import { visit } from '../site/visit.ts';

const example = ['078', '270075', '1'] as const;
let opened: UserNumberPage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const box = async (element: Locator) => {
  const found = await element.boundingBox();
  if (found === null) throw new Error('Nothing to see.');
  return found;
};

const inView = async (...elements: Locator[]): Promise<boolean> => {
  const { height } = opened.page.viewportSize()!;
  const boxes = await Promise.all(elements.map(box));
  return boxes.every(({ y, height: tall }) => y >= 0 && y + tall <= height);
};

const screens = [
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
] as const;

describe('the calculator on screen', () => {
  it.each(screens)('shows fields and answer in view together at $width pixels', async (viewport) => {
    opened = await openUserNumber({ viewport });
    await typeParts(opened, example);
    expect(await inView(opened.codeCaf, opened.refTiers, opened.rang, opened.number, opened.copy)).toBe(true);
    await opened.close();
    opened = await openUserNumber({ viewport, hash: '#7802700750001' });
    await opened.suggestions.last().waitFor();
    expect(await inView(opened.toCheck, opened.suggestions.first(), opened.suggestions.last())).toBe(true);
  });

  it.each([...screens, { width: 320, height: 640 }])(
    'sets each field exactly above its digits at $width pixels',
    async (viewport) => {
      opened = await openUserNumber({ viewport });
      await typeParts(opened, example);
      const groups = opened.number.locator('.digit-group');
      for (const [index, field] of [opened.codeCaf, opened.refTiers, opened.rang].entries()) {
        const above = await box(field);
        const below = await box(groups.nth(index));
        expect(Math.abs(above.x - below.x)).toBeLessThan(1);
        expect(Math.abs(above.width - below.width)).toBeLessThan(1);
        expect(above.y + above.height).toBeLessThanOrEqual(below.y);
      }
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    },
  );

  it.each(screens)(
    'keeps every place drawn from the start: nothing moves at $width pixels',
    async (viewport) => {
      opened = await openUserNumber({ viewport });
      const places = async () => Promise.all([opened.number, opened.copy, clear].map(box));
      const clear = opened.page.getByRole('button', { name: 'Effacer' });
      const before = await places();
      await typeParts(opened, example);
      expect(await places()).toEqual(before);
      const shift = await opened.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }),
      );
      expect(shift).toBeLessThan(0.001);
    },
  );

  it('prints the number in boxes, and empty boxes to fill by hand', async () => {
    opened = await openUserNumber();
    await opened.page.emulateMedia({ media: 'print' });
    const digit = opened.number.locator('.digit').first();
    expect(await digit.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
    expect(await opened.toCheck.isVisible()).toBe(false);
    await opened.page.emulateMedia({ media: 'screen' });
    await typeParts(opened, example);
    await opened.toCheck.fill('7802700750001');
    await opened.page.emulateMedia({ media: 'print' });
    expect(await opened.number.innerText()).toMatch(/078\s*0270075\s*0001/);
    expect(await opened.suggestions.first().isVisible()).toBe(true);
    expect(await opened.copy.isVisible()).toBe(false);
  });

  it('shows the example of the note and how to do it by hand where no script runs', async () => {
    opened = {
      ...(await openUserNumber()),
      ...(await visit('outils/numero-utilisateur/', { javaScriptEnabled: false })),
    };
    const shown = opened.page.locator('.worked-example');
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.locator('.number').textContent()).toBe(exampleNumber);
    expect(await shown.locator('dd').allTextContents()).toEqual([...example]);
    expect(await opened.page.getByRole('textbox', { name: 'Code CAF' }).count()).toBe(0);
    await opened.close();
    opened = await openUserNumber();
    expect(await opened.page.locator('.worked-example').isVisible()).toBe(false);
  });
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.stringMatching(/^[0-9 \u202e\u200b]{0,16}$/),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '\u202e078',
      '👩‍👩‍👧 078',
      '7'.repeat(200),
      '078\u00a0270075',
      '０７８',
    ),
  );

  it('no exception, no wrong number, nothing lost', async () => {
    opened = await openUserNumber();
    const fields = [opened.codeCaf, opened.refTiers, opened.rang, opened.toCheck];
    await fc.assert(
      fc.asyncProperty(fc.tuple(hostile, hostile, hostile, hostile), async (texts) => {
        for (const [index, field] of fields.entries()) await field.fill(texts[index]!);
        const [codeCaf = '', refTiers = '', rang = '', toCheck = ''] = await Promise.all(
          fields.map((field) => field.inputValue()),
        );
        // A one-line field drops line ends, and nothing else.
        expect([codeCaf, refTiers, rang, toCheck]).toEqual(texts.map((text) => text.replace(/[\r\n]/g, '')));
        const composed = composeUserNumber({ codeCaf, refTiers, rang });
        expect(await opened.copy.isEnabled()).toBe(composed.ok);
        if (composed.ok) expect(await opened.number.textContent()).toBe(composed.number);
        expect(await opened.page.getByRole('button', { name: 'Copier ce numéro' }).count()).toBe(
          readUserNumber(toCheck).ok ? 1 : 0,
        );
      }),
      { numRuns: 20 },
    );
    await opened.page.setViewportSize({ width: 320, height: 640 });
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 90_000);
});
