import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { awake, visit, type Visit } from './visit.ts';
import { now } from './widget-states.ts';

type Stop = { name: string; left: number; top: number; right: number; bottom: number };

let walk: Visit;
beforeAll(async () => {
  walk = await visit('plan-du-site/', { viewport: { width: 1280, height: 800 } });
  await walk.page.clock.setFixedTime(now);
});
afterAll(async () => {
  expect(walk.faults).toEqual([]);
  await walk.close();
});

async function open(address: string): Promise<void> {
  await walk.page.goto('about:blank');
  await walk.page.goto(new URL(address, inject('site')).href);
  await awake(walk.page);
}

/** Where the focus is, on the page; nothing once it has left it. */
const stop = (): Promise<Stop | null> =>
  walk.page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const shown =
      getComputedStyle(focused).clipPath === 'none' ? focused : (focused.closest('label') ?? focused);
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const name = `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 30) || focused.id}`;
    return { name, left, top: top + scrollY, right, bottom: bottom + scrollY };
  });

/** Every stop of the Tab key, until the focus leaves the page. */
async function stops(): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let step = 0; step < 200; step += 1) {
    await walk.page.keyboard.press('Tab');
    const at = await stop();
    if (at === null) return found;
    found.push(at);
  }
  throw new Error('The focus never leaves the page.');
}

/** Reading order: down, or to the right; never back up within a column. */
const goesBack = (from: Stop, to: Stop): boolean => {
  const above = to.bottom <= from.top + 2;
  const sameLine = to.top < from.bottom - 2 && to.bottom > from.top + 2;
  if (above) return to.left < from.right - 2;
  return sameLine && to.right <= from.left + 2;
};

async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await walk.page.keyboard.press('Tab');
    if (name.test((await stop())?.name ?? '')) return;
  }
  throw new Error(`The focus never reached ${name}.`);
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

describe('the Tab key', () => {
  it('goes first to the content, past the menus', async () => {
    await open('fiches/compte-bloque/');
    await walk.page.keyboard.press('Tab');
    expect((await stop())?.name).toMatch(/Aller au contenu/);
    await walk.page.keyboard.press('Enter');
    await walk.page.keyboard.press('Tab');
    expect(await walk.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  // Where a tool sets its answer beside its fields, its options come after the answer: only one column tells their order.
  it.each([
    ['', desk],
    ['fiches/mot-de-passe-perdu/', desk],
    ['outils/numero-utilisateur/', phone],
    ['outils/frise-validite/', desk],
    ['outils/assistant/', desk],
    ['imprimer/', desk],
    ['', phone],
    ['fiches/mot-de-passe-provisoire-refuse/', phone],
    ['outils/variantes-mot-de-passe/', phone],
    ['outils/assistant/#v=1&motif=refuse&envoi=premier-mail&recu=2026-03-10T09:40', phone],
  ])('goes through « %s » as it is read, and out of it (%o)', async (address, size) => {
    await walk.page.setViewportSize(size);
    await open(address);
    await walk.page.evaluate(() => document.querySelector<HTMLElement>('.skip')!.focus());
    const found = await stops();
    expect(found.length).toBeGreaterThan(10);
    // « Effacer » stands on the line of the label, and comes after the field it clears.
    const back = found
      .slice(1)
      .map((to, index) => [found[index]!, to] as const)
      .filter(([from, to]) => !/Effacer/.test(to.name) && goesBack(from, to));
    expect(back.map(([from, to]) => `${from.name} → ${to.name}`)).toEqual([]);
  });
});

describe('each tool is used from end to end by keyboard alone', () => {
  const keyboard = () => walk.page.keyboard;

  it('the tester: a form refused, the next one copied', async () => {
    await open('outils/variantes-mot-de-passe/');
    await tabTo(/^INPUT (?!site-search)/);
    await keyboard().type('***lO***');
    await tabTo(/Refusée, suivante/);
    await keyboard().press('Enter');
    await walk.page.getByText('2 sur 4').first().waitFor();
    await walk.page.getByRole('checkbox', { name: 'Refusé forme 2', exact: true }).focus();
    await keyboard().press('Space');
    await walk.page.getByText('3 sur 4').first().waitFor();
  });

  it('the booklet: another reader, one sheet less', async () => {
    await open('imprimer/');
    const status = walk.page.getByRole('status');
    const whole = await status.textContent();
    await walk.page.getByRole('radio', { name: 'Conseiller' }).focus();
    await keyboard().press('ArrowDown');
    expect(await walk.page.getByRole('radio', { name: 'Bailleur' }).isChecked()).toBe(true);
    await walk.page.getByRole('checkbox', { name: '2. Mot de passe perdu' }).focus();
    await keyboard().press('Space');
    expect(await walk.page.getByRole('checkbox', { name: '2. Mot de passe perdu' }).isChecked()).toBe(false);
    expect(await status.textContent()).not.toBe(whole);
  });

  it('the assistant: arrows pass over the answers, and only Enter gives one', async () => {
    await open('outils/assistant/');
    await walk.page.getByRole('radio', { name: 'Première connexion' }).focus();
    await keyboard().press('ArrowDown');
    expect(await walk.page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toContain(
      'Mot de passe refusé',
    );
    expect(new URL(walk.page.url()).hash).toBe('');
    await keyboard().press('Enter');
    await walk.page.getByRole('heading', { name: 'Quel mot de passe est refusé' }).waitFor();
  });

  it('the search: opened, gone through and closed, the focus back where it was', async () => {
    await open('glossaire/');
    await tabTo(/Imprimer|Sources/);
    const before = (await stop())!.name;
    await keyboard().press('Control+k');
    await walk.page.getByRole('dialog').waitFor();
    await keyboard().type('perdu');
    await walk.page.getByRole('dialog').getByRole('option').first().waitFor();
    for (let step = 0; step < 8; step += 1) {
      await keyboard().press('Tab');
      expect(
        await walk.page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
        ),
      ).toBe(true);
    }
    await keyboard().press('Escape');
    // To the field of the header when it was lent while the search was on its way.
    expect([before, 'INPUT site-search-field']).toContain((await stop())!.name);
  });
});
