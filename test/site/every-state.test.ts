import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examine } from './examine/examine.ts';
import { awake, visit, type Visit } from './visit.ts';
import type { State } from './states/state.ts';
import { now, states } from './widget-states.ts';

/** What a screen reader is given, one line an element, spaces made plain. */
async function heard(page: Page): Promise<string[]> {
  return (await page.getByRole('main').ariaSnapshot()).replace(/[\u00a0\u202f]/g, ' ').split('\n');
}

/** The lines expected that the tree does not hold after those before them. */
function unsaid(lines: readonly string[], expected: State['says']): (string | RegExp)[] {
  let from = 0;
  return expected.filter((wanted) => {
    const at = lines.findIndex(
      (line, index) =>
        index >= from && (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line)),
    );
    if (at < 0) return true;
    from = at + 1;
    return false;
  });
}

describe('a tool in each of its states', () => {
  let walk: Visit;
  beforeAll(async () => {
    walk = await visit('plan-du-site/', { viewport: { width: 1280, height: 800 } });
    await walk.page.clock.setFixedTime(now);
  });
  afterAll(() => walk.close());

  it.each(states.map((state) => [state.name, state] as const))(
    '%s serves every reader, and says what it shows',
    async (_, { address, reach, says }) => {
      const { page, faults } = walk;
      faults.length = 0;
      // From elsewhere: a hash alone would not load the page again.
      await page.goto('about:blank');
      await page.goto(new URL(address, inject('site')).href);
      await awake(page);
      await reach?.(page);
      await expect.poll(async () => unsaid(await heard(page), says)).toEqual([]);
      expect(await examine(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});
