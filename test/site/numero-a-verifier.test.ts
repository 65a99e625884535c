import { afterEach, describe, expect, it } from 'vitest';
import { exampleNumber } from '#rules';
import { openUserNumber, pasted, reopen, type UserNumberPage } from './user-number-page.ts';

let opened: UserNumberPage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const answer = async (): Promise<string> =>
  ((await opened.page.locator('.check .sentence').textContent()) ?? '').replaceAll('\u00a0', ' ');
const numbers = async (): Promise<string[]> => opened.suggestions.locator('.exact').allTextContents();

describe('checking a user number', () => {
  it('answers call 10: a digit lost by a spreadsheet, three corrections, none applied', async () => {
    opened = await openUserNumber();
    await opened.toCheck.fill('7802700750001');
    expect(await answer()).toBe('13 chiffres : il en manque 1. Un numéro en compte 14.');
    expect(await numbers()).toEqual(['78002700750001', exampleNumber, '78027007500001']);
    expect(await opened.suggestions.nth(1).textContent()).toContain('code 078, tiers 270075, rang 1');
    expect(await opened.suggestions.nth(1).textContent()).toContain('si un tableur a effacé le zéro de tête');
    expect(await opened.page.locator('.comb .empty').count()).toBe(1);
    expect(await opened.toCheck.inputValue()).toBe('7802700750001');

    await opened.suggestions.nth(1).getByRole('button', { name: 'Prendre' }).click();
    expect(await opened.toCheck.inputValue()).toBe(exampleNumber);
    expect(await answer()).toMatch(/^14 chiffres : le numéro est bien formé\./);
    expect(await opened.page.locator('.check dd').allTextContents()).toEqual([
      '078',
      '0270075, tiers 270075',
      '0001, rang 1',
    ]);
  });

  it('answers call 10 by keyboard alone, down to the number copied', async () => {
    opened = await openUserNumber({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { keyboard } = opened.page;
    await opened.toCheck.focus();
    await keyboard.type('7802700750001');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await opened.toCheck.inputValue()).toBe(exampleNumber);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await opened.page.getByText('Copié', { exact: true }).waitFor();
    expect(await pasted(opened)).toBe(exampleNumber);
  });

  it('takes the number that the address brings, then the next one', async () => {
    opened = await openUserNumber({ hash: '#078%200270075%200001', viewport: { width: 1280, height: 720 } });
    expect(await opened.toCheck.inputValue()).toBe('078 0270075 0001');
    expect(await answer()).toMatch(/bien formé/);
    await opened.page.evaluate(() => {
      location.hash = '#7802700750001';
    });
    await opened.suggestions.first().waitFor();
    expect(await opened.toCheck.inputValue()).toBe('7802700750001');
  });

  it('waits for the end of a number being typed, then says what is missing', async () => {
    opened = await openUserNumber();
    await opened.toCheck.pressSequentially('07802700');
    expect(await opened.page.locator('.check .sentence').count()).toBe(0);
    expect(await opened.toCheck.getAttribute('aria-invalid')).toBeNull();
    await opened.toCheck.press('Tab');
    expect(await answer()).toBe('8 chiffres : il en manque 6. Un numéro en compte 14.');
    expect(await opened.toCheck.getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    [
      'O78-0270075-0001',
      /^Code CAF, caractère 1 : « O » \(o majuscule\), au lieu d’un chiffre\./,
      [exampleNumber],
    ],
    ['078.0270075.0001', /^Caractère 4 : « \. », au lieu d’un chiffre\. Retirez-le\.$/, [exampleNumber]],
    ['078027007500012', /^15 chiffres : 1 de trop\./, []],
    ['07800000000001', /^Réf\. Tiers, chiffres 4 à 10 : rien que des zéros\./, []],
    ['<b>078</b>', /^Code CAF, caractère 1 : « < »/, []],
  ])(
    '« %s »: the part or the place, the repair, and what it may stand for',
    async (text, sentence, suggested) => {
      opened = await openUserNumber();
      await opened.toCheck.fill(text);
      expect(await answer()).toMatch(sentence);
      expect(await numbers()).toEqual(suggested);
      expect(await opened.toCheck.inputValue()).toBe(text);
    },
  );

  it('asks about a number that does not begin with the Code CAF of the edition', async () => {
    opened = await openUserNumber();
    await opened.page.route('**/outils/numero-utilisateur/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('codeCaf&quot;:&quot;&quot;', 'codeCaf&quot;:&quot;078&quot;')
        .replace('value=""', 'value="078"');
      await route.fulfill({ response, body });
    });
    await reopen(opened);
    expect(await opened.codeCaf.inputValue()).toBe('078');
    await opened.toCheck.fill('97100000420001');
    expect(await answer()).toMatch(
      /Ces chiffres ne commencent pas par 078 : est-ce bien un N° UTILISATEUR \?$/,
    );
    await opened.toCheck.fill('7802700750001');
    expect(await opened.suggestions.nth(1).textContent()).toContain('commence par le Code CAF réglé ici');
    expect(await opened.suggestions.nth(0).textContent()).not.toContain('commence par');
  });
});
