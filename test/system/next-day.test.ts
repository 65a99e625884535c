/** A page found the next day, whichever way it comes back: nothing in it is yesterday's. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { plain } from '../site/timeline-page.ts';
import { visit } from '../site/visit.ts';
import { openFullProfile } from './full-profile.ts';

const today = '2026-03-10T09:30:00Z';
const tomorrow = '2026-03-11T09:30:00Z';
const address = (path: string) => new URL(path, inject('site')).href;

/** A tool with a call of today in its address, what it says today, what it says tomorrow. */
const answers: readonly [place: string, before: RegExp, after: RegExp][] = [
  ['outils/frise-validite/#type=reset-mail&recu=2026-03-10T09:40', /trop tôt/, /a expiré/],
  ['integrer/frise-validite/#type=reset-mail&recu=2026-03-10T09:40', /trop tôt/, /a expiré/],
  [
    'outils/assistant/#v=1&motif=refuse&connecte=jamais&envoi=mail-apres-demande&recu=2026-03-10T09:40',
    /C’est trop tôt/,
    /IDENTIFIANT PERDU/,
  ],
];

const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of close.splice(0)) await one();
});

const status = (page: Page) => page.getByRole('status').first();
const saying = (page: Page, text: RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();

/** A page of the site on a clock that starts at `instant`. */
async function openAt(instant: string, place: string): Promise<Page> {
  const opened = await visit('plan-du-site/');
  close.push(opened.close);
  await opened.page.clock.install({ time: new Date(instant) });
  await opened.page.goto(address(place));
  return opened.page;
}

describe.each(answers)('%s', (place, before, after) => {
  it('left open past midnight, says the next day what is true then', async () => {
    const page = await openAt(today, place);
    await saying(page, before);
    await page.clock.fastForward('24:00:00');
    await saying(page, after);
    expect(await status(page).textContent()).not.toMatch(before);
  });

  it('discarded by the browser and loaded again the next day, answers from its address for that day', async () => {
    const page = await openAt(today, place);
    await saying(page, before);
    await page.clock.setSystemTime(new Date(tomorrow));
    await page.reload();
    await saying(page, after);
    expect(await status(page).textContent()).not.toMatch(before);
  });

  it('brought back alive by « back » the next day, says what is true then', async () => {
    const { context, remove } = await openFullProfile();
    close.push(async () => {
      await context.close();
      remove();
    });
    const page = context.pages()[0]!;
    // A clock that every page of the site reads in one place, so that a page put away wakes to the new day.
    await page.addInitScript((start) => {
      const RealDate = Date;
      const now = (): number => RealDate.parse(localStorage.getItem('clock') ?? start);
      globalThis.Date = new Proxy(RealDate, {
        construct: (made, given) => Reflect.construct(made, given.length > 0 ? given : [now()]) as Date,
        get: (made, name) => (name === 'now' ? now : (Reflect.get(made, name) as unknown)),
      });
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.documentElement.dataset['alive'] = '';
      });
    }, today);
    await page.goto(address(place));
    await saying(page, before);
    await page.goto(address('plan-du-site/'));
    await page.evaluate((instant) => localStorage.setItem('clock', instant), tomorrow);
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('html[data-alive]').waitFor();
    await saying(page, after);
    expect(await status(page).textContent()).not.toMatch(before);
  });
});

describe('midnight passing under the eyes of a reader', () => {
  const main = async (page: Page): Promise<string> => plain(await page.getByRole('main').innerText());

  it('makes « demain » of the assistant « aujourd’hui », at the same hour', async () => {
    const page = await openAt(
      '2026-03-10T22:50:00Z',
      'outils/assistant/#v=1&motif=refuse&connecte=jamais&envoi=mail-apres-demande&recu=2026-03-10T22:00',
    );
    await saying(page, /demain, mercredi 11\u00a0mars/);
    expect(await main(page)).not.toContain('aujourd’hui, mercredi 11 mars');
    await page.clock.fastForward('00:20:00');
    await saying(page, /aujourd’hui, mercredi 11\u00a0mars/);
    expect(await main(page)).not.toContain('demain, mercredi 11 mars');
  });

  it('ends a letter whose last day it was, and leaves « hier » the day it meant', async () => {
    const page = await openAt('2026-05-09T21:50:00Z', 'outils/frise-validite/#type=post&recu=2026-03-09');
    await saying(page, /la fin tombe aujourd’hui/i);
    await page.clock.fastForward('00:20:00');
    await saying(page, /a expiré/);
    expect(await main(page)).not.toContain('tombe aujourd’hui');
    const date = page.getByRole('textbox', { name: 'Date de réception' });
    await date.fill('hier');
    await date.blur();
    await expect.poll(() => date.inputValue()).toBe('09/05/2026');
    await page.clock.fastForward('24:00:00');
    expect(await date.inputValue()).toBe('09/05/2026');
  });
});

it('a sheet says on paper the day it was printed, not the day it was opened', async () => {
  const page = await openAt(today, 'fiches/compte-bloque/');
  const printed = () => page.locator('[data-printed-on]').first().textContent();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(plain(await printed())).toContain('10 mars 2026');
  await page.clock.fastForward('24:00:00');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(plain(await printed())).toContain('11 mars 2026');
});
