import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { parisInstant, textOf } from './assistant-page.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { reminders } from './handed-over.ts';
import { visit, type Visit } from './visit.ts';

const morning = parisInstant('2026-03-10 10:30');
let opened: Visit;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

/** Answers the call of the mail of this morning, wherever the assistant lives. */
async function answerMorning(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Mot de passe refusé' }).check();
  await page.getByRole('radio', { name: 'Le premier mail' }).check();
  await page.getByLabel('Jour et heure').fill('9:40');
  await expect.poll(() => textOf(page.getByRole('status').first())).toContain('à partir de 13 h 40');
}

describe('the assistant in the one-file edition, the network closed', () => {
  const address = pathToFileURL('dist/aide-bailleurs.html').href;
  const openFile = async (place: string): Promise<Page> => {
    opened = await visit(`${address}#/`, { site: address, offline: true });
    await opened.page.clock.setFixedTime(morning);
    await opened.page.goto(`${address}#/${place}`);
    return opened.page;
  };

  it('answers, hands over its reminders, and keeps the call behind the place it stands at', async () => {
    const page = await openFile('outils/assistant/');
    await answerMorning(page);
    expect(new URL(page.url()).hash).toBe(
      '#/outils/assistant/#v=1&motif=refuse&envoi=premier-mail&recu=2026-03-10T09:40',
    );
    const starts = (await reminders(page)).map(({ start }) => start);
    expect(starts).toContainEqual(parisInstant('2026-03-10 13:40'));
    await page.getByRole('button', { name: 'Nouvel appel' }).click();
    expect(new URL(page.url()).hash).toBe('#/outils/assistant/');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('opens from a kept link, and from any place by its chord', async () => {
    const page = await openFile('outils/assistant/#v=1&motif=premiere-connexion&envoi=accepte');
    await expect.poll(() => textOf(page.getByRole('status').first())).toContain('METTRE A JOUR');
    await page.goto(`${address}#/fiches/compte-bloque/`);
    await page.getByRole('heading', { level: 1, name: 'Compte bloqué' }).waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('radio', { name: 'Première connexion' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/outils/assistant/');
  });

  it('tries the forms of a password in the call', async () => {
    const page = await openFile('outils/assistant/#v=1&motif=refuse&envoi=courrier&envoye=2026-03-02');
    await page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
    await page.getByLabel('Mot de passe tel qu').fill('Kt7lOp2Z');
    const forms = page.getByRole('list', { name: 'Formes à essayer' }).getByRole('listitem');
    await expect.poll(() => forms.count()).toBe(4);
    expect(page.url()).not.toContain('Kt7');
  });
});

describe('the assistant alone, for a frame in another page', () => {
  it('answers, is accessible and leads back to the site', async () => {
    opened = await visit('');
    await opened.page.clock.setFixedTime(morning);
    await opened.page.goto(new URL('integrer/assistant/', opened.page.url()).href);
    await answerMorning(opened.page);
    await opened.page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
    await opened.page.getByLabel('Mot de passe tel qu').fill('Kt7lOp2Z');
    const forms = opened.page.getByRole('list', { name: 'Formes à essayer' });
    await forms.waitFor();
    // The tester has its styles inside the page: the form to try stands out.
    expect(await forms.evaluate((list) => getComputedStyle(list).listStyleType)).toBe('none');
    expect(await checkAccessibility(opened.page)).toEqual([]);
    const back = opened.page.locator('.bare-foot a');
    expect(await back.getAttribute('href')).toMatch(/outils\/assistant\/$/);
  });
});

describe('the assistant beside other pages', () => {
  it('opens from any page by its chord, and starts again there', async () => {
    opened = await visit('fiches/compte-bloque/');
    await opened.page.keyboard.press('Alt+n');
    await opened.page.locator('input[type="radio"]:focus').waitFor();
    expect(new URL(opened.page.url()).pathname).toBe('/outils/assistant/');
  });
});

describe('the plan of tries', () => {
  const letter = 'v=1&motif=refuse&envoi=courrier&envoye=2026-03-02&formes=restantes&refus=3';
  const openCall = async (at: string, hash: string): Promise<Page> => {
    opened = await visit('');
    await opened.page.clock.setFixedTime(parisInstant(at));
    await opened.page.goto(new URL(`outils/assistant/#${hash}`, opened.page.url()).href);
    return opened.page;
  };

  it('keeps to office hours when asked, over a week-end', async () => {
    const page = await openCall('2026-03-06 16:00', letter);
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => textOf(rows.nth(2))).toContain('vendredi 6 mars à 18 h');
    await page.getByRole('checkbox', { name: /Seulement du lundi au vendredi/ }).check();
    await expect.poll(() => textOf(rows.nth(2))).toContain('lundi 9 mars à 8 h 30');
    expect(await textOf(rows.nth(1))).toContain('vendredi 6 mars à 16 h');
  });

  it('ends once a form is accepted: his own password, at once', async () => {
    const page = await openCall('2026-03-06 16:00', letter);
    await page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
    await page.getByRole('button', { name: /^Accepté/ }).click();
    await expect
      .poll(() => textOf(page.getByRole('status').first()))
      .toMatch(/^Cliquez maintenant sur le bouton METTRE A JOUR/);
    expect(await page.getByRole('heading', { name: 'Plan des essais' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).count()).toBe(0);
  });
});
