import { afterEach, describe, expect, it } from 'vitest';
import { listedForms, openVariants, type VariantsPage } from './variants-page.ts';

const fourForms = ['Kt7lOp2Z', 'Kt7IOp2Z', 'Kt7l0p2Z', 'Kt7I0p2Z'];
const starred = ['***lO***', '***IO***', '***l0***', '***I0***'];
let opened: VariantsPage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const now = async (): Promise<string> =>
  (await opened.current.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

describe('listing the forms of a doubtful password', () => {
  it.each([
    ['the whole password', 'Kt7lOp2Z', fourForms],
    ['the doubtful characters only', '***lO***', starred],
  ])('from %s, in order', async (_, typed, forms) => {
    opened = await openVariants();
    await opened.field.fill(typed);
    expect(await listedForms(opened)).toEqual(forms);
    expect(await opened.items.count()).toBe(4);
    expect(await now()).toContain('Forme à essayer maintenant, 1 sur 4');
    // Shown at once; said to who listens a moment later.
    const seen = opened.page.locator(':not([role="status"], [role="status"] *)');
    expect(await opened.page.getByText('4 formes, une seule série').and(seen).count()).toBe(1);
    await opened.status.getByText('vous n’atteignez pas la limite de 5 essais').waitFor();
  });

  it('spells the form to try, and says the place of doubtful characters among stars', async () => {
    opened = await openVariants();
    await opened.field.fill('***lO*');
    expect(await now()).toContain('trois caractères sûrs, l minuscule, o majuscule, caractère 6 (sûr)');
    expect(await opened.items.nth(1).innerText()).toMatch(
      /caractère\s4\s: i majuscule, caractère\s5\s: o majuscule/,
    );
    await opened.field.fill('I0');
    expect(await now()).toContain('i majuscule, chiffre zéro');
  });

  it('has nothing to copy of a form made of stars, and marks every look-alike of the text', async () => {
    opened = await openVariants();
    await opened.field.fill('***lO***');
    expect(await opened.page.getByRole('button', { name: /^Copier/ }).count()).toBe(0);
    expect(await opened.page.locator('.field-marks .form-doubtful').count()).toBe(2);
    await opened.field.fill('Kt7lOp2Z');
    expect(await opened.copy(4).count()).toBe(1);
    expect(await opened.current.locator('.form-doubtful').allTextContents()).toEqual(['l', 'O']);
  });

  it.each(['***lO***', '**********lO', '**lO*I0l1oOIl*', 'Kt7lOp2Kt7lOp2Kt7lOp2'])(
    'keeps its button on one line and in the page beside %s, however wide the page',
    async (typed) => {
      opened = await openVariants();
      await opened.field.fill(typed);
      const button = opened.current.getByRole('button', { name: 'Refusée, suivante' });
      for (const width of [320, 768, 1024, 1280]) {
        await opened.page.setViewportSize({ width, height: 800 });
        expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect((await button.boundingBox())!.height).toBeLessThan(50);
      }
    },
  );

  it('copies one form', async () => {
    opened = await openVariants({ permissions: ['clipboard-read', 'clipboard-write'] });
    await opened.field.fill('Kt7lOp2Z');
    await opened.copy(3).click();
    await opened.items.nth(2).getByText('Copié').waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe('Kt7l0p2Z');
  });

  it('draws five slots, and heads every series with its pause', async () => {
    opened = await openVariants();
    await opened.field.fill('lIO');
    expect(await opened.items.count()).toBe(8);
    expect(await opened.page.getByText('essai gardé en réserve').count()).toBe(2);
    expect(await opened.items.nth(5).innerText()).toMatch(/^Série 2\s: 2\sh après la série 1/);
  });

  it('adds 1 and o only when asked, as outside the note', async () => {
    opened = await openVariants();
    await opened.field.fill('l1o');
    expect(await opened.items.count()).toBe(2);
    expect(await opened.extended.isChecked()).toBe(false);
    await opened.extended.check();
    expect(await opened.items.count()).toBe(27);
    expect((await listedForms(opened)).slice(0, 3)).toEqual(['l1o', 'I1o', '11o']);
  });
});

describe('refusing forms', () => {
  it('moves to the next form, and back when a tick is taken back', async () => {
    opened = await openVariants();
    await opened.field.fill('Kt7lOp2Z');
    await opened.refused(1).check();
    expect(await now()).toContain('2 sur 4 Kt7IOp2Z');
    await opened.status.getByText('Forme 2 sur 4').waitFor();
    expect(await opened.items.nth(1).getAttribute('aria-current')).toBe('step');
    await opened.refused(1).uncheck();
    expect(await now()).toContain('1 sur 4');
  });

  it('pauses after five refusals and shows the hour to resume', async () => {
    opened = await openVariants();
    await opened.page.clock.install({ time: new Date('2026-03-10T10:12:00+01:00') });
    await opened.field.fill('***lIO***');
    const next = opened.page.getByRole('button', { name: 'Refusée, suivante' });
    for (let refusals = 1; refusals <= 5; refusals += 1) await next.click();
    expect(await now()).toContain('Pause après 5 essais refusés : reprenez à partir de 12 h 12.');
    expect(await now()).toContain('Forme à essayer ensuite, 6 sur 8');
  });

  it('says, once every form is refused, never to ask again before the end, and where to read it', async () => {
    opened = await openVariants();
    await opened.field.fill('*l*');
    const next = opened.page.getByRole('button', { name: 'Refusée, suivante' });
    await next.click();
    await next.press('Enter');
    expect(await now()).toContain(
      'Les 2 formes sont refusées. Ne redemandez pas d’identifiants avant la fin de la validité.',
    );
    expect(await opened.current.locator(':focus').count()).toBe(1);
    await opened.current.getByRole('link', { name: 'frise de validité' }).click();
    await opened.page.waitForURL(/outils\/frise-validite\/$/);
  });
});

describe('the illegible letter (call 2)', () => {
  it('is resolved by pointer', async () => {
    opened = await openVariants();
    await opened.field.click();
    await opened.page.keyboard.type('Kt7lOp2Z');
    expect(await listedForms(opened)).toEqual(fourForms);
    for (const rank of [1, 2]) await opened.refused(rank).click();
    expect(await now()).toContain('3 sur 4 Kt7l0p2Z');
  });

  it('is resolved by keyboard alone', async () => {
    opened = await openVariants();
    const { keyboard } = opened.page;
    await opened.field.focus();
    await keyboard.type('Kt7lOp2Z');
    const focused = (): Promise<string> =>
      opened.page.evaluate(
        () =>
          document.activeElement?.textContent || document.activeElement?.closest('label')?.textContent || '',
      );
    const path: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await keyboard.press('Tab');
      path.push(await focused());
    }
    expect(path).toEqual(['Effacer', 'Copier la forme à essayer', 'Refusée, suivante', 'Refusé forme 1']);
    await keyboard.press('Space');
    expect(await now()).toContain('2 sur 4 Kt7IOp2Z');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    expect(await now()).toContain('3 sur 4 Kt7l0p2Z');
  });
});

describe('input that is not a password', () => {
  it.each([
    ['   ', 'Il n’y a que des espaces'],
    ['****', 'Il n’y a que des étoiles'],
    ['l'.repeat(501), '501 caractères'],
  ])('%s', async (typed, problem) => {
    opened = await openVariants();
    await opened.field.fill(typed);
    expect(await opened.field.getAttribute('aria-invalid')).toBe('true');
    const described = await opened.field.getAttribute('aria-describedby');
    const messages = opened.page.locator(`[id="${described?.split(' ')[1]}"]`);
    expect(await messages.innerText()).toContain(problem);
    expect(await opened.list.count()).toBe(0);
    expect(await opened.field.inputValue()).toBe(typed);
  });

  it.each([
    [' lO ', ['Espace au début', 'Espace à la fin']],
    ['🙂l', ['Hors d’un clavier ordinaire']],
    ['l|o', ['Hors de la note']],
  ])('warns about « %s » and lists its forms all the same', async (typed, warnings) => {
    opened = await openVariants();
    await opened.field.fill(typed);
    for (const warning of warnings) expect(await opened.page.getByText(warning).count()).toBeGreaterThan(0);
    expect((await listedForms(opened))[0]).toBe(typed);
    expect(await opened.field.getAttribute('aria-invalid')).toBe(null);
  });
});
