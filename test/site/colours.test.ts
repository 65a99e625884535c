import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { unseenFocus } from './examine/unseen-focus.ts';
import { awake, visit, type Visit } from './visit.ts';
import { now, states } from './widget-states.ts';

let walk: Visit;
beforeAll(async () => {
  walk = await visit('plan-du-site/', { viewport: { width: 1280, height: 800 } });
  await walk.page.clock.setFixedTime(now);
});
afterAll(() => walk.close());

async function reach(name: string): Promise<void> {
  const state = states.find((one) => one.name === name)!;
  await walk.page.goto('about:blank');
  await walk.page.goto(new URL(state.address, inject('site')).href);
  await awake(walk.page);
  await state.reach?.(walk.page);
}

/** Controls that forced colours leave without any edge, underline or look of the machine’s own. */
function edgeless(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, main a[href]')]
    .filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(control).clipPath === 'none',
    )
    .filter((control) => {
      const { appearance, borderBottomStyle, borderBottomWidth, borderBottomColor, textDecorationLine } =
        getComputedStyle(control);
      const native = appearance === 'auto' && control instanceof HTMLInputElement;
      const edge =
        borderBottomStyle !== 'none' &&
        Number.parseFloat(borderBottomWidth) >= 1 &&
        borderBottomColor !== ground;
      const within = control.closest('.site-search, .field, .choice');
      const held = within !== null && Number.parseFloat(getComputedStyle(within).borderBottomWidth) >= 1;
      return !native && !edge && !held && textDecorationLine !== 'underline';
    })
    .map((control) => `${control.tagName} ${(control.textContent || control.id).trim().slice(0, 40)}`);
}

describe('in forced colours', () => {
  beforeAll(() => walk.page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => walk.page.emulateMedia({ forcedColors: 'none' }));

  it.each([
    'the number, wrong',
    'the tester, a form refused',
    'the timeline of « Premier mail »',
    'the assistant, a date',
    'the assistant, an hour to wait for',
    'the results of a search',
    'the booklet, nothing chosen',
  ])('%s keeps every control and the focus in forced colours', async (name) => {
    await reach(name);
    expect(await walk.page.evaluate(edgeless)).toEqual([]);
    expect(await unseenFocus(walk.page)).toEqual([]);
  });

  it('the drawing of the timeline tells the usable span from the ground, and its words from both', async () => {
    await reach('the timeline of « Premier mail »');
    const drawn = await walk.page.locator('svg.horizontal').evaluate((svg) => {
      const of = (selector: string) => getComputedStyle(svg.querySelector(selector)!);
      return {
        ground: getComputedStyle(document.documentElement).backgroundColor,
        usable: of('.usable').fill,
        words: of('text:not(.bar-text)').fill,
        needle: of('.needle').stroke,
      };
    });
    expect(new Set([drawn.ground, drawn.usable]).size).toBe(2);
    expect([drawn.words, drawn.needle]).not.toContain(drawn.ground);
  });

  it('the place of the reader in the menu is underlined, and it alone', async () => {
    await walk.page.goto(new URL('glossaire/', inject('site')).href);
    const edges = await walk.page
      .locator('.site-nav a')
      .evaluateAll((links) =>
        links.map(
          (link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBottomColor] as const,
        ),
      );
    const ground = await walk.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(edges.filter(([here, colour]) => here === (colour === ground))).toEqual([]);
  });
});

describe('without colour', () => {
  it('a doubtful character tells by three signs what colour tells: ink, weight and a tick', async () => {
    await reach('the tester, a form refused');
    const [doubtful, certain] = await Promise.all(
      ['.form-doubtful', '.form-certain'].map((character) =>
        walk.page
          .locator('.now-form')
          .locator(character)
          .first()
          .evaluate((element) => ({
            weight: getComputedStyle(element).fontWeight,
            colour: getComputedStyle(element).color,
            tick: getComputedStyle(element, '::after').borderTopWidth,
          })),
      ),
    );
    expect(doubtful!.weight).not.toBe(certain!.weight);
    expect(doubtful!.colour).not.toBe(certain!.colour);
    expect(Number.parseFloat(doubtful!.tick)).toBeGreaterThan(1);
  });

  it('an added zero tells by three signs what colour tells: ink, weight and dots', async () => {
    await reach('the number, composed and checked');
    const [added, typed] = await Promise.all(
      ['.digit.added', '.digit:not(.added)'].map((digit) =>
        walk.page
          .getByRole('status')
          .locator(digit)
          .first()
          .evaluate((element) => [
            getComputedStyle(element).fontWeight,
            getComputedStyle(element).color,
            getComputedStyle(element).borderBottomStyle,
          ]),
      ),
    );
    expect(added!.filter((sign, index) => sign === typed![index])).toEqual([]);
  });

  it('what the timeline forbids is hatched, what it allows is plain', async () => {
    await reach('the timeline of « Premier mail »');
    const fills = await walk.page.locator('svg.horizontal').evaluate((svg) => ({
      usable: svg.querySelector('.usable')!.getAttribute('fill'),
      hatched: svg.querySelectorAll('[fill^="url(#"]').length,
    }));
    expect(fills.usable).toBeNull();
    expect(fills.hatched).toBeGreaterThan(0);
  });

  it('every prohibition is said in words', () => {
    const said = builtPages().flatMap(({ html }) =>
      [...html.matchAll(/class="[^"]*\bstop\b[^"]*"[^>]*>([^<]+)</g)].map(([, words = '']) => words.trim()),
    );
    expect(said.length).toBeGreaterThan(5);
    expect(
      said.filter((words) => words !== '' && !/\b(ne|n’|pas|jamais|interdit|aucun)/i.test(words)),
    ).toEqual([]);
  });
});
