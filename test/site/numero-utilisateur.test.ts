import { afterEach, describe, expect, it } from 'vitest';
import { exampleNumber } from '#rules';
import { openUserNumber, pasted, reopen, typeParts, type UserNumberPage } from './user-number-page.ts';
import { awake, visit } from './visit.ts';

const example = ['078', '270075', '1'] as const;
let opened: UserNumberPage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

describe('composing a user number', () => {
  it('gives the example of the note as it is typed, in three groups', async () => {
    opened = await openUserNumber();
    const { number, page } = opened;
    expect(await number.getByText(/\d/).count()).toBe(0);
    await typeParts(opened, example);
    expect(await number.textContent()).toBe(exampleNumber);
    expect(await number.locator('.digit-group').allTextContents()).toEqual(['078', '0270075', '0001']);
    expect(await number.locator('.added').count()).toBe(4);
    expect(await number.ariaSnapshot()).toBe('- status: 078 0270075 0001');
    for (const text of ['tel quel', '1 zéro ajouté', '3 zéros ajoutés'])
      expect(await page.getByText(text, { exact: true }).count()).toBe(1);
    expect(await page.locator('.read-aloud').first().textContent()).toBe(
      'Relire par groupes\u00a0: zéro sept huit, zéro deux sept zéro zéro sept cinq, zéro zéro zéro un.',
    );
  });

  it('copies 14 digits by its button, over plain http too, and says so without moving anything', async () => {
    for (const plainHttp of [false, true]) {
      opened = await openUserNumber({ permissions: plainHttp ? [] : ['clipboard-read', 'clipboard-write'] });
      if (plainHttp) {
        await opened.page.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        );
        await reopen(opened);
      }
      expect(await opened.copy.isDisabled()).toBe(true);
      await typeParts(opened, example);
      const clear = opened.page.getByRole('button', { name: 'Effacer' });
      const before = await clear.boundingBox();
      await opened.copy.press('Enter');
      await opened.page.getByText('Copié', { exact: true }).waitFor();
      expect(await clear.boundingBox()).toEqual(before);
      expect(await opened.copy.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await pasted(opened)).toBe(exampleNumber);
      if (!plainHttp) await opened.close();
    }
  });

  it('hands the number over selected when the browser refuses to copy', async () => {
    opened = await openUserNumber();
    await opened.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.assign(document, { execCommand: () => false });
    });
    await reopen(opened);
    await typeParts(opened, example);
    await opened.copy.click();
    const given = opened.page.getByRole('textbox', { name: 'Texte à copier' });
    await given.waitFor();
    expect(await given.inputValue()).toBe(exampleNumber);
    await opened.page.keyboard.press('Control+C');
    expect(await pasted(opened)).toBe(exampleNumber);
  });

  it('lets a selection by hand copy 14 digits and nothing else', async () => {
    opened = await openUserNumber();
    await typeParts(opened, example);
    const first = (await opened.number.locator('.digit').first().boundingBox())!;
    const last = (await opened.number.locator('.digit').last().boundingBox())!;
    const { mouse, keyboard } = opened.page;
    await mouse.move(first.x + 1, first.y + first.height / 2);
    await mouse.down();
    await mouse.move(last.x + last.width - 1, last.y + last.height / 2, { steps: 8 });
    await mouse.up();
    expect(await opened.page.evaluate(() => getSelection()?.toString())).toBe(exampleNumber);
    await keyboard.press('Control+C');
    expect(await pasted(opened)).toBe(exampleNumber);
  });

  it('names what is wrong beside its field and loses nothing typed', async () => {
    opened = await openUserNumber();
    await typeParts(opened, ['78', '27l075', '00001']);
    const problems = await opened.page.locator('.compose-problems p').allTextContents();
    expect(problems.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Code CAF : 2 chiffres, il en faut 3. Tapez-le en entier : aucun zéro n’est ajouté devant.',
      'Réf. Tiers, caractère 3 : « l » (l minuscule), au lieu d’un chiffre. Est-ce le chiffre un ?',
      'Rang bailleur : 5 chiffres, 1 de trop. 4 chiffres au plus ; rien n’est coupé à votre place.',
    ]);
    for (const [field, value] of [
      [opened.codeCaf, '78'],
      [opened.refTiers, '27l075'],
      [opened.rang, '00001'],
    ] as const) {
      expect(await field.inputValue()).toBe(value);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const [described = ''] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
      expect(problems).toContain(await opened.page.locator(`#${described}`).textContent());
    }
    expect(await opened.copy.isDisabled()).toBe(true);
  });

  it('says nothing while the first part is being typed, then what is missing', async () => {
    opened = await openUserNumber();
    await opened.codeCaf.pressSequentially('07');
    expect(await opened.page.locator('.compose-problems p').count()).toBe(0);
    await opened.codeCaf.blur();
    expect(await opened.page.locator('.compose-problems p').count()).toBe(1);
    await opened.codeCaf.press('End');
    await opened.codeCaf.pressSequentially('8');
    await opened.codeCaf.press('Tab');
    expect(await opened.page.getByText(/^Il manque/).count()).toBe(0);
    await opened.refTiers.pressSequentially('270075');
    await opened.refTiers.press('Tab');
    expect(await opened.page.getByText('Il manque le rang bailleur.').count()).toBe(1);
  });

  it('offers to spread a spreadsheet row or a whole number, and does nothing unless asked', async () => {
    opened = await openUserNumber();
    await opened.codeCaf.fill('078\t270075\t1');
    expect(await opened.refTiers.inputValue()).toBe('');
    await opened.page.getByRole('button', { name: 'Répartir dans les champs' }).click();
    expect(await opened.number.textContent()).toBe(exampleNumber);
    expect(await opened.rang.evaluate((field) => field === document.activeElement)).toBe(true);

    await opened.page.getByRole('button', { name: 'Effacer' }).click();
    await opened.refTiers.fill(exampleNumber);
    expect(await opened.refTiers.inputValue()).toBe(exampleNumber);
    await opened.page.getByRole('button', { name: 'Vérifier ce numéro' }).click();
    expect(await opened.toCheck.inputValue()).toBe(exampleNumber);
    await opened.page.getByRole('button', { name: 'Répartir dans les champs' }).click();
    expect(await opened.refTiers.inputValue()).toBe('0270075');
    expect(await opened.number.textContent()).toBe(exampleNumber);
  });

  it('answers call 3 from the home page with one press, by keyboard alone', async () => {
    const home = await visit('');
    opened = { ...(await openUserNumber()), ...home };
    await home.page.locator('a[href$="outils/numero-utilisateur/"]').first().focus();
    await home.page.keyboard.press('Enter');
    await home.page.waitForURL('**/outils/numero-utilisateur/');
    await awake(home.page);
    await home.page.getByRole('textbox', { name: 'Code CAF' }).focus();
    for (const part of example) {
      await home.page.keyboard.type(part);
      await home.page.keyboard.press('Tab');
    }
    expect(await home.page.getByRole('status').textContent()).toBe(exampleNumber);
    expect(await home.page.locator(':focus').textContent()).toBe('Copier le numéro');
    expect(await home.page.locator('.compose .caption').textContent()).toBe('IDENTIFIANT PERDU');
  });
});
