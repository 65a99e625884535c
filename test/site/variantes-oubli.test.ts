import { chromium } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { browserPath } from '../../src/build/browser.ts';
import {
  approach,
  everything,
  listedForms,
  openVariants,
  variantsAddress,
  type VariantsPage,
} from './variants-page.ts';

const secret = 'Kt7lOp2Z';
const trace = /Kt7.{2}p2Z|K majuscule, t/;
let opened: VariantsPage | undefined;
afterEach(async () => {
  expect(opened?.faults ?? []).toEqual([]);
  await opened?.close();
  opened = undefined;
});

const fastForward = (time: string): Promise<void> => opened!.page.clock.fastForward(time);

async function openWithClock(): Promise<VariantsPage> {
  opened = await openVariants();
  await opened.page.clock.install({ time: new Date('2026-03-10T10:00:00+01:00') });
  return opened;
}

describe('the field', () => {
  it('is no login field: no form, no name, nothing kept, completed, corrected or sent for checking', async () => {
    opened = await openVariants();
    const { field } = opened;
    expect(await field.evaluate((input: HTMLInputElement) => [input.form, input.name, input.type])).toEqual([
      null,
      '',
      'text',
    ]);
    const attributes = ['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck', 'writingsuggestions'];
    const values = await Promise.all(attributes.map((name) => field.getAttribute(name)));
    expect(values).toEqual(['off', 'off', 'off', 'false', 'false']);
  });

  it('tells never to note or repeat the whole password', async () => {
    opened = await openVariants();
    expect(await opened.page.getByText('par exception, sans le noter ni le répéter').count()).toBe(1);
  });
});

describe('leaving nothing', () => {
  it('« Effacer » wipes field, lists, spoken text and ticks, and gives the field back', async () => {
    const { page, field, clear, refused } = (opened = await openVariants());
    await field.fill(secret);
    await refused(1).check();
    await clear.click();
    expect(await everything(page)).not.toMatch(trace);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+Z');
    expect(await field.inputValue()).toBe('');
    await field.fill(secret);
    expect(await refused(1).isChecked()).toBe(false);
  });

  it('writes nothing in address, history, storage or cookies', async () => {
    const { page, field, refused } = (opened = await openVariants());
    const before = await page.evaluate(() => [location.href, history.length]);
    await field.fill(secret);
    await refused(1).check();
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it.each([
    ['from the memory of the browser', ['--disable-back-forward-cache'], true],
    ['from the network', [], false],
  ])('going back shows an empty field, %s', async (_, ignoreDefaultArgs, remembered) => {
    const executablePath = await browserPath();
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${inject('site')}${variantsAddress}`);
      await approach(page);
      const field = page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' });
      const firstTick = page.getByRole('checkbox', { name: 'Refusé forme 1' });
      await field.fill(secret);
      await firstTick.check();
      await page.evaluate(() => document.body.setAttribute('data-left', ''));
      await page.goto(inject('site'));
      // Playwright's own « back » waits for a load that a page kept in memory never has.
      await page.evaluate(() => history.back());
      await expect.poll(() => page.evaluate(() => location.pathname)).toContain('variantes-mot-de-passe');
      await approach(page);
      expect(await page.locator('[data-left]').count()).toBe(remembered ? 1 : 0);
      expect(await field.inputValue()).toBe('');
      expect(await everything(page)).not.toMatch(trace);
      await field.fill(secret);
      expect(await firstTick.isChecked()).toBe(false);
    } finally {
      await browser.close();
    }
  });
});

describe('an unattended password', () => {
  it('is announced one minute before, then its characters go and its ranks stay', async () => {
    const { page, field, refused } = await openWithClock();
    await field.fill('***lIO***');
    for (const rank of [1, 2, 3, 4, 5]) await refused(rank).check();
    await fastForward('08:59');
    expect(await page.getByRole('alert').count()).toBe(0);
    await fastForward('00:01');
    expect(await page.getByRole('alert').innerText()).toContain('les caractères s’effacent');
    await fastForward('01:00');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('.variants').innerText()).not.toMatch(/\*[lI][lI][O0]\*/);
    expect(await opened!.current.innerText()).toContain('Formes 1 à 5 refusées, reprendre à la 6e.');
    expect((await opened!.current.innerText()).replaceAll('\u00a0', ' ')).toContain(
      'reprenez à partir de 12 h.',
    );
    await opened!.status.getByText('Formes 1 à 5 refusées, reprendre à la 6e.').waitFor();
  });

  it('finds its ticks again when the same text is typed, and only then', async () => {
    const { page, field, refused, items } = await openWithClock();
    await field.fill(secret);
    await refused(1).check();
    await fastForward('10:00');
    expect(await everything(page)).not.toMatch(trace);
    await field.fill('Kt7IOp2Z');
    expect(await refused(1).isChecked()).toBe(false);
    await field.fill(secret);
    expect(await refused(1).isChecked()).toBe(true);
    expect(await items.nth(1).getAttribute('aria-current')).toBe('step');
  });

  it.each([
    ['any key', () => opened!.page.keyboard.press('Shift')],
    ['any press', () => opened!.page.mouse.click(2, 2)],
    ['the button', () => opened!.page.getByRole('button', { name: 'Garder 10 min de plus' }).click()],
    [
      'the button, by keyboard',
      () => opened!.page.getByRole('button', { name: 'Garder 10 min de plus' }).press('Enter'),
    ],
  ])('is kept ten minutes more by %s', async (_, act) => {
    const { page, field } = await openWithClock();
    await field.fill(secret);
    await fastForward('09:30');
    await act();
    expect(await page.getByRole('alert').count()).toBe(0);
    await fastForward('09:59');
    expect(await listedForms(opened!)).toHaveLength(4);
    await fastForward('00:01');
    expect(await field.inputValue()).toBe('');
  });

  it('goes at once when the machine wakes up after a long sleep', async () => {
    const { page, field } = await openWithClock();
    await field.fill(secret);
    await page.clock.setSystemTime(new Date('2026-03-10T12:00:00+01:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await field.inputValue()).toBe('');
  });
});

describe('paper', () => {
  it('ordinary printing shows ranks and ticks, never a character', async () => {
    const { page, field, refused, items } = (opened = await openVariants());
    await field.fill(secret);
    await refused(1).check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).not.toMatch(trace);
    expect(await field.isVisible()).toBe(false);
    expect(await items.nth(0).innerText()).toMatch(/1[\s\S]*forme masquée[\s\S]*Refusé/);
  });

  it('the explicit request prints the forms large, in boxes by series, for the time of the printing', async () => {
    const { page, field, refused } = (opened = await openVariants());
    await page.evaluate(() => {
      window.print = async () => document.documentElement.setAttribute('data-printed', '');
    });
    await field.fill('lIO');
    await refused(1).check();
    await page.getByRole('button', { name: 'Imprimer avec le mot de passe' }).click();
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.password-sheet');
    expect(await paper.innerText()).toMatch(/Cette feuille porte un mot de passe[\s\S]*détruisez-la/);
    expect(await paper.locator('section').count()).toBe(2);
    expect(await paper.locator('.form').allTextContents()).toEqual([
      'lIO',
      'IIO',
      'llO',
      'lI0',
      'IlO',
      'II0',
      'll0',
      'Il0',
    ]);
    expect(await paper.locator('.paper-box').allTextContents()).toEqual([
      '☒',
      ...Array.from({ length: 7 }, () => '☐'),
    ]);
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await paper.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('Le papier garde ce que la page efface.').count()).toBe(1);
  });
});
