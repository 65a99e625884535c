import { describe, expect, it } from 'vitest';
import { approach } from '../site/variants-page.ts';
import { ready } from '../site/user-number-page.ts';
import { setUpDesk } from './desk.ts';
import { expectRoom, expectWhole } from './read-back.ts';

const desk = setUpDesk();
const mail = 'type=reset-mail&recu=2026-03-10T09:40&envoi=2026-03-10T09:30&fuseau=Europe/Paris';
const openNumber = async () => {
  const page = await desk.go('outils/numero-utilisateur/');
  await ready(page);
  return page;
};
const openTimeline = async (address: string) => {
  const page = await desk.go(address);
  await page.locator('.needs-script .events').waitFor();
};
const compose = async () => {
  const page = await openNumber();
  await page.getByLabel('Code CAF').fill('078');
  await page.getByLabel('Réf. Tiers').fill('270075');
  await page.getByLabel('Rang bailleur').fill('1');
  return page;
};
const onOnePage = async (name: string): Promise<string> => {
  const printed = await desk.print(name);
  const pages = expectWhole(printed);
  expect(pages).toHaveLength(1);
  expectRoom(printed.file, 1);
  return pages.join(' ');
};
/** Digits in boxes are read back one by one. */
const boxed = (text: string) => text.replace(/\s/g, '');

describe('a number printed from the calculator', () => {
  it('stands in its boxes, with what each part is made of, alone on its sheet', async () => {
    await compose();
    const text = await onOnePage('composed');
    expect(boxed(text)).toContain('07802700750001');
    expect(text).toMatch(/1 zéro ajouté.*3 zéros ajoutés/);
    expect(text).not.toMatch(/Former le numéro sans l’outil|Numéro à vérifier/);
  });

  it('once checked stands in its boxes, without the empty ones of the other half', async () => {
    const page = await openNumber();
    await page.getByLabel('Numéro à vérifier').fill('07802700750001');
    const text = await onOnePage('checked');
    expect(text).toContain('le numéro est bien formé');
    expect(text).toContain('0270075, tiers 270075');
    expect(text).not.toContain('Former le numéro');
  });

  it('when wrong says what is wrong and what it may stand for', async () => {
    const page = await compose();
    await page.getByLabel('Numéro à vérifier').fill('0780270075OO01');
    await page.keyboard.press('Enter');
    const text = await onOnePage('wrong');
    expect(text).toMatch(/Former le numéro.*au lieu d’un chiffre.*1 correction possible/);
  });
});

describe('the timeline of a given date', () => {
  it.each([
    ['reset-mail', mail, ['9 h 30 mardi 10 mars', '13 h 40 mardi 10 mars', '9 h 40 mercredi 11 mars']],
    [
      'initial-mail',
      'type=initial-mail&recu=2026-03-10T09:40&envoi=2026-03-08T09:30&fuseau=Europe/Paris',
      ['9 h 30 dimanche 22 mars', '9 h 40 mardi 24 mars'],
    ],
    ['post', 'type=post&recu=2026-03-10&envoi=2026-03-08', ['vendredi 8 mai 2026', 'lundi 11 mai 2026']],
    ['personal', 'type=personal&choisi=2026-03-10', ['jeudi 10 septembre 2026']],
  ])('%s fits one sheet, with its drawing, its hours and its doubts', async (name, hash, told) => {
    await openTimeline(`outils/frise-validite/#${hash}`);
    const printed = await desk.print(name);
    const pages = expectWhole(printed);
    expect(pages).toHaveLength(1);
    for (const line of told) expect(pages.join(' ')).toContain(line);
    expect(pages.join(' ')).toContain('Les doutes qui touchent cette réponse');
  });

  it('runs on inside its sheet, nothing of the sheet lost', async () => {
    await openTimeline(`fiches/validite-et-delais/#${mail}`);
    const pages = expectWhole(await desk.print('sheet'));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/Compter depuis l’envoi.*Compter depuis l’arrivée.*Ni trop tard, ni trop tôt/);
  });
});

describe('the log of tries of a given mail', () => {
  it('is reached from the timeline, its hours computed', async () => {
    await openTimeline(`outils/frise-validite/#${mail}`);
    await desk.page().getByRole('link', { name: 'Relevé des essais à ces heures, à imprimer' }).click();
    await desk.page().getByText('Série 1, au plus tôt : mardi 10 mars 2026 à 13 h 40').waitFor();
    const text = await onOnePage('log');
    expect(text).toMatch(
      /Mail arrivé le mardi 10 mars 2026 à 9 h 40.*S’en servir avant mercredi 11 mars 2026 à 9 h 30/,
    );
    expect(text).toMatch(
      /Série 2, au plus tôt : mardi 10 mars 2026 à 15 h 40.*Série 6, au plus tôt : mardi 10 mars 2026 à 23 h 40/,
    );
  });

  it('says which series would come after the end, in large print too', async () => {
    const page = await desk.go(
      'imprimer/releve-des-essais/gros-caracteres/#type=reset-mail&recu=2026-03-11T04:00&envoi=2026-03-10T09:30',
    );
    await page.getByText('après la fin').first().waitFor();
    expect(expectWhole(await desk.print('log-large'))).toHaveLength(2);
  });
});

describe('a password on paper', () => {
  const secret = 'Kt7lOp2Z';
  const type = async (password: string) => {
    const page = await desk.go('outils/variantes-mot-de-passe/');
    await approach(page);
    await page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' }).fill(password);
    await page.getByRole('list', { name: 'Formes à essayer' }).getByRole('checkbox').first().waitFor();
    return page;
  };
  const ask = async (password: string) => {
    const page = await type(password);
    await page.evaluate(() => {
      window.print = async () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Imprimer avec le mot de passe' }).click();
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
  };

  it('is there only when asked for: otherwise ranks and boxes', async () => {
    await type(secret);
    const text = await onOnePage('ranks');
    expect(text).not.toMatch(/Kt7/);
    expect(text.match(/forme masquée/g)).toHaveLength(5);
  });

  it('has its forms large and told apart, to cross out by series', async () => {
    await ask(secret);
    const text = await onOnePage('asked');
    for (const form of ['Kt7lOp2Z', 'Kt7IOp2Z', 'Kt7l0p2Z', 'Kt7I0p2Z']) expect(boxed(text)).toContain(form);
    expect(text).toMatch(/l minuscule, o majuscule/);
    expect(text).toMatch(/Cette feuille porte un mot de passe.*puis détruisez cette feuille/);
  });

  it('keeps each series whole, however many there are', async () => {
    await ask('lIO0l7xT');
    const pages = expectWhole(await desk.print('many'));
    expect(pages.length).toBeLessThanOrEqual(4);
    const series = pages.map((page) => [...page.matchAll(/Série (\d)/g)].map(([, number]) => Number(number)));
    expect(series.flat()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

it('the sheet of a call is one page for the landlord', async () => {
  const page = await desk.go(
    'outils/assistant/#v=1&motif=refuse&envoi=premier-mail&recu=2026-03-02T09:30&formes=epuisees',
  );
  await page.locator('.landlord-sheet').waitFor({ state: 'attached' });
  const text = await onOnePage('landlord');
  expect(text).toMatch(/Vos dates Mail arrivé/);
  expect(text).not.toMatch(/NIMS|Réf\. Tiers|\b[FA]\d{1,2}\b/);
});
