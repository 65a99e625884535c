import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { visit } from './visit.ts';

const moves =
  /[{;\s](?:animation|transition)(?:-[a-z]+)?\s*:|@keyframes|@view-transition|<(?:marquee|blink|animate)/;

it('nothing moves by itself: no style of the site asks for an animation or a transition', () => {
  const sheets = readdirSync('dist/_astro').filter((name) => name.endsWith('.css'));
  const texts = [
    ...builtPages().map(({ address, html }) => [address, html] as const),
    ...sheets.map((name) => [name, readFileSync(`dist/_astro/${name}`, 'utf8')] as const),
  ];
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(([, text]) => moves.test(text)).map(([name]) => name)).toEqual([]);
});

it.each([
  ['no-preference', 'smooth'],
  ['reduce', 'auto'],
] as const)('for « %s », the way to a heading is shown or not: %s', async (reducedMotion, behaviour) => {
  const { page, close } = await visit('fiches/compte-bloque/', { reducedMotion });
  await page.locator('a').first().focus();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    behaviour,
  );
  await close();
});
