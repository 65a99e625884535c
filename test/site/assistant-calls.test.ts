import { afterEach, describe, expect, it } from 'vitest';
import { holdCall, textOf, type Call, type Hand } from './assistant-page.ts';

const hands: Hand[] = ['pointer', 'keyboard'];
let call: Call;
afterEach(async () => {
  expect(call.faults).toEqual([]);
  await call.close();
});

/** At most three presses, and what was asked in order. */
async function heldIn(presses: number, asked: string[]): Promise<void> {
  expect(call.presses()).toBe(presses);
  expect(presses).toBeLessThanOrEqual(3);
  expect(await call.asked()).toEqual(asked);
}

describe.each(hands)('each call, by %s alone, from the home page', (hand) => {
  it('1: the mail of this morning', async () => {
    call = await holdCall('2026-03-10 10:30', hand);
    await call.follow('refusé');
    await call.answer('Un mail, lequel\u00a0? il ne sait pas');
    await call.type('9:40');
    await call.status.getByText('13').waitFor();
    const sentence = await textOf(call.status);
    expect(sentence).toContain('à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40)');
    expect(sentence).toContain('Ne redemandez rien avant mardi 24 mars à 9 h 40.');
    await heldIn(2, ['Quel mot de passe est refusé\u00a0?', 'Reçu quand\u00a0?']);
  });

  it('2: the letter nobody can read', async () => {
    call = await holdCall('2026-03-10 10:30', hand);
    await call.follow('refusé');
    await call.answer('Une lettre');
    await call.type('2 mars\n');
    await call.answer('Oui\u00a0: des l, I, O ou 0 à essayer autrement');
    await call.page.keyboard.press('Shift+Tab');
    await call.page.locator('[data-question="failures"] input[type="text"]').focus();
    await call.type('1');
    await call.status.getByText('METTRE A JOUR VOTRE MOT DE PASSE').waitFor();
    expect(await textOf(call.status)).toContain('d’autres formes du mot de passe, 4 essais au plus');
    await heldIn(3, [
      'Quel mot de passe est refusé\u00a0?',
      'La lettre est datée du\u2026',
      'Reste-t-il des formes à essayer\u00a0?',
      'Combien de refus\u00a0?',
    ]);
  });

  it('3: never logged in, everything lost', async () => {
    call = await holdCall('2026-03-10 10:30', hand);
    await call.follow('première connexion');
    await call.answer('Rien depuis plus de 2\u00a0mois');
    await call.status.getByText('IDENTIFIANT PERDU').waitFor();
    await heldIn(2, ['Qu’a-t-il reçu\u00a0?']);
    await call.page.getByLabel('Code CAF').focus();
    for (const part of ['078', '270075', '1']) {
      await call.page.keyboard.type(part);
      await call.page.keyboard.press('Tab');
    }
    await call.status.getByText('078 0270075 0001').waitFor();
    expect(await textOf(call.status)).toMatch(/^Cliquez sur le bouton IDENTIFIANT PERDU et donnez/);
  });

  it('5: the screen blocks', async () => {
    call = await holdCall('2026-03-10 10:15', hand);
    await call.follow('bloqué');
    await call.type('10:12');
    await call.status.getByText('12').first().waitFor();
    const sentence = await textOf(call.status);
    expect(sentence).toContain('jusqu’à 10 h 22');
    expect(sentence).toContain('à partir de 12 h 12 aujourd’hui');
    expect(sentence).toContain('Ne redemandez pas d’identifiants');
    expect(call.presses()).toBe(1);
  });

  it('8: the case that contradicts itself', async () => {
    call = await holdCall('2026-03-05 10:00', hand);
    await call.follow('refusé');
    await call.answer('Le premier mail');
    await call.type('2 mars 9:30');
    await call.answer('Non, toutes ont été refusées');
    await call.status.getByText('30').waitFor();
    expect(await textOf(call.status)).toContain('Ne redemandez rien avant lundi 16 mars à 9 h 30');
    const doubts = await textOf(call.page.locator('.advice .ledger'));
    expect(doubts).toContain('mardi 3 mars à 9 h 30');
    expect(doubts).toContain('demandez au référent de votre Caf');
    await heldIn(3, [
      'Quel mot de passe est refusé\u00a0?',
      'Reçu quand\u00a0?',
      'Reste-t-il des formes à essayer\u00a0?',
    ]);
  });

  it('10: the spreadsheet ate a zero, in the number’s own tool', async () => {
    call = await holdCall('2026-03-10 10:30', hand);
    await call.follow(/^Numéro utilisateur/);
    await call.page.getByLabel('Numéro à vérifier').focus();
    await call.page.keyboard.insertText('7802700750001');
    await call.page.getByText('078', { exact: false }).first().waitFor();
    expect(call.presses()).toBe(1);
  });

  it('11: to copy from a letter', async () => {
    call = await holdCall('2026-03-10 10:30', hand);
    await call.follow('première connexion');
    await call.answer('Une lettre');
    await call.type('2 mars\n');
    await call.status.getByText('lettre par lettre').waitFor();
    expect(call.presses()).toBe(2);
  });
});
