import { afterEach, describe, expect, it } from 'vitest';
import { holdCall, parisInstant, textOf, type Call } from './assistant-page.ts';
import { copied } from './handed-over.ts';
import { pageCount } from './paper.ts';

const early = 'v=1&motif=refuse&envoi=premier-mail&recu=2026-03-10T09:40';
const exhausted = 'v=1&motif=refuse&envoi=premier-mail&recu=2026-03-02T09:30&formes=epuisees';
let call: Call;

/** Opens the assistant on a situation, at a moment of Paris. */
async function open(
  hash: string,
  moment = '2026-03-10 10:30',
  options: Parameters<typeof holdCall>[2] = {},
): Promise<void> {
  call = await holdCall(moment, 'pointer', options);
  await call.page.goto(new URL(`outils/assistant/#${hash}`, call.page.url()).href);
  await call.page.locator('.advice .sentence, .question').first().waitFor();
}

afterEach(async () => {
  expect(call.faults).toEqual([]);
  await call.close();
});

describe('the answers of a call', () => {
  it('the assistant is the first thing that takes the focus on the home page, after the skip link', async () => {
    call = await holdCall('2026-03-10 10:30', 'keyboard');
    await call.page.keyboard.press('Tab');
    await call.page.keyboard.press('Tab');
    expect(await call.page.locator(':focus').getAttribute('href')).toMatch(/outils\/assistant\/$/);
  });

  it('changing one keeps those that still make sense and names those that no longer count', async () => {
    await open(exhausted, '2026-03-05 10:00');
    await call.page.getByRole('button', { name: 'modifier Motif de l’appel' }).click();
    await call.page.getByRole('radio', { name: 'Rien reçu' }).click();
    expect(await textOf(call.page.locator('.dropped'))).toBe('Ne compte plus : Reçu et Formes à essayer.');
    expect(await call.page.locator('.answers').textContent()).toContain('Le premier mail');
  });

  it.each(['button', 'chord'])(
    '« Nouvel appel » by its %s clears the answers, the number and the address',
    async (way) => {
      await open('v=1&motif=premiere-connexion&envoi=fini');
      await call.page.getByLabel('Code CAF').fill('078');
      const entries = await call.page.evaluate(() => history.length);
      if (way === 'button') await call.page.getByRole('button', { name: 'Nouvel appel' }).click();
      else await call.page.keyboard.press('Alt+n');
      await call.page.getByRole('radio', { name: 'Première connexion' }).waitFor();
      expect(new URL(call.page.url()).hash).toBe('');
      expect(await call.page.evaluate(() => history.length)).toBe(entries);
      expect(await call.page.locator(':focus').getAttribute('type')).toBe('radio');
      await call.page.getByRole('radio', { name: 'Première connexion' }).click();
      await call.page.getByRole('radio', { name: 'Rien n’a été envoyé' }).click();
      expect(await call.page.getByLabel('Code CAF').inputValue()).toBe('');
    },
  );

  it('an answered question stays, a group of radios folded to the answer given', async () => {
    await open('');
    const radio = (group: string, name: string) =>
      call.page
        .getByRole('radiogroup', { name: group, exact: true })
        .getByRole('radio', { name, exact: true });
    for (const [group, name] of [
      ['Motif de l’appel', 'Mot de passe refusé'],
      ['Quel mot de passe est refusé\u00a0?', 'Le premier mail'],
      ['Reçu quand\u00a0?', 'Ce matin'],
      ['À quelle heure\u00a0?', 'Je ne sais pas'],
    ] as const) {
      await radio(group, name).check();
      expect(await radio(group, name).isChecked()).toBe(true);
    }
    expect(await textOf(call.status)).toContain('à partir de 14 h 30');
    expect(await radio('Motif de l’appel', 'Mot de passe refusé').isChecked()).toBe(true);
    await call.page.getByRole('button', { name: 'modifier Motif de l’appel' }).click();
    await radio('Motif de l’appel', 'Rien reçu').check();
    expect(await radio('Motif de l’appel', 'Rien reçu').isChecked()).toBe(true);
  });

  it('a digit answers only while the focus is in its group', async () => {
    await open('');
    await call.page.locator('h1').click();
    await call.page.keyboard.press('Digit2');
    expect(new URL(call.page.url()).hash).toBe('');
    await call.page.getByRole('radio').first().focus();
    await call.page.keyboard.press('Digit2');
    await call.page.getByText('Quel mot de passe est refusé').waitFor();
  });

  it('a link names what it does not understand', async () => {
    await open(`${early}&couleur=bleu`);
    expect(await textOf(call.page.getByRole('alert'))).toContain('« couleur=bleu »');
  });

  it('a date to come gets a question back, and what was typed stays', async () => {
    await open('v=1&motif=refuse&envoi=premier-mail');
    await call.type('16:00');
    expect(await textOf(call.page.locator('.question .problem'))).toContain('cette date est à venir');
    expect(await call.page.locator('input[type="text"]:focus').inputValue()).toBe('16:00');
  });
});

describe('the answer', () => {
  it('changes by itself when its hour passes, and only then is it said again', async () => {
    await open(early);
    await call.status.evaluate((status) => {
      const seen = globalThis as unknown as { said: number };
      seen.said = 0;
      new MutationObserver(() => (seen.said += 1)).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    const said = (): Promise<number> =>
      call.page.evaluate(() => (globalThis as unknown as { said: number }).said);
    const goTo = async (moment: string): Promise<void> => {
      await call.page.clock.setFixedTime(parisInstant(moment));
      await call.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    };
    await goTo('2026-03-10 11:00');
    await expect.poll(() => textOf(call.page.locator('.advice-head'))).toContain('encore 2 h 40');
    expect(await said()).toBe(0);
    await goTo('2026-03-10 13:40');
    await expect.poll(() => textOf(call.status)).toContain('éessayez dès maintenant');
    expect(await said()).toBeGreaterThan(0);
  });

  it('copies in plain words over plain http, where the browser hides its clipboard', async () => {
    await open(early);
    await call.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        document.title = getSelection()?.toString() ?? '';
      });
    });
    await call.page.getByRole('button', { name: 'Copier le SMS' }).click();
    await call.page.getByText('Copié', { exact: true }).waitFor();
    expect(await call.page.title()).toContain('13 h 40');
  });

  it('names its clocks outside the zone of Paris, in all that is copied', async () => {
    await open('v=1&motif=refuse&envoi=premier-mail&recu=2026-03-10T12:40', '2026-03-10 10:30', {
      timezoneId: 'Indian/Reunion',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const button of ['Copier la phrase', 'Copier le mail', 'Copier le SMS']) {
      const text = await copied(call.page, button);
      expect(text).toContain('16 h 40');
      expect(text).toContain('heure de La Réunion');
    }
  });

  it('holds above the fold of a phone: the hour and its button, also while the date is being typed', async () => {
    const isAbove = async (): Promise<void> => {
      for (const part of ['.advice .hour', '.handing .button']) {
        const box = await call.page.locator(part).first().boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      }
    };
    await open(early, '2026-03-10 10:30', { viewport: { width: 360, height: 740 } });
    await isAbove();
    await call.page.getByRole('button', { name: 'modifier Reçu quand' }).click();
    await call.type('9:40');
    await isAbove();
  });

  it.each([
    ['a mail of this morning', early, '2026-03-10 10:30'],
    ['a mail whose forms were all refused', exhausted, '2026-03-05 10:00'],
  ])(
    'holds above the fold of a desk: why, what next, what is forbidden and the doubts of %s',
    async (_, hash, at) => {
      await open(hash, at, { viewport: { width: 1280, height: 800 } });
      for (const row of ['Pourquoi', 'Ensuite', 'Interdit', 'Des doutes']) {
        const box = await call.page
          .locator('.advice .ledger > div', { has: call.page.getByText(row, { exact: true }) })
          .boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), row).toBeLessThanOrEqual(800);
      }
    },
  );
});

describe('the tester inside the call', () => {
  it('ticking « Refusé » feeds the advice, by counts alone', async () => {
    await open('v=1&motif=refuse&envoi=courrier&envoye=2026-03-02');
    await call.page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
    await call.page.getByLabel('Mot de passe tel qu').fill('Kt7lOp2Z');
    const refused = call.page.getByRole('checkbox', { name: /Refusé/ });
    await refused.first().check();
    await expect.poll(() => textOf(call.status)).toContain('4 essais au plus');
    expect(new URL(call.page.url()).hash).toContain('refus=1');
    for (const form of [1, 2, 3]) await refused.nth(form).check();
    await expect.poll(() => textOf(call.status)).toContain('Ne redemandez rien avant dimanche 3 mai');
    expect(call.page.url()).not.toContain('Kt7');
  });
});

describe('around the answer', () => {
  it('prints one sheet for the landlord: dates, boxes, plain words, no answer of the call', async () => {
    await open(exhausted, '2026-03-05 10:00');
    await call.page.locator('.landlord-sheet').waitFor({ state: 'attached' });
    expect(await pageCount(call.page)).toBe(1);
    await call.page.emulateMedia({ media: 'print' });
    expect(await call.page.locator('.landlord-sheet .box').count()).toBe(15);
    expect(await call.page.locator('.answers').isVisible()).toBe(false);
  });

  it('prints the decision tree on one sheet, in 11 points at least, each branch labelled', async () => {
    await open('');
    await call.page.goto(new URL('arbre/', call.page.url().split('#')[0]).href);
    expect(await pageCount(call.page)).toBe(1);
    await call.page.emulateMedia({ media: 'print' });
    const sizes = await call.page
      .locator('.tree, .tree *')
      .evaluateAll((parts) => [
        ...new Set(parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.75)),
      ]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    const answers = call.page.locator('.tree li > .tree-answer');
    expect(await answers.count()).toBe(await call.page.locator('.tree li').count());
    for (const text of await answers.allTextContents()) expect(text.trim()).not.toBe('');
  });

  it('leads to the decision tree where no script runs', async () => {
    call = await holdCall('2026-03-10 10:30', 'pointer', { javaScriptEnabled: false });
    await call.page.goto(new URL('outils/assistant/', call.page.url()).href);
    expect(await call.page.locator('.assistant').isVisible()).toBe(false);
    await call.page.getByRole('link', { name: 'Toutes les questions sur une page' }).click();
    expect(await call.page.locator('.tree').isVisible()).toBe(true);
  });
});
