import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parisInstant, startCall, textOf, type Call, type Hand } from './assistant-page.ts';
import { copied, reminders } from './handed-over.ts';
import { visit, type Visit } from './visit.ts';

const hands: Hand[] = ['pointer', 'keyboard'];
let opened: Visit;
let call: Call;
beforeAll(async () => {
  opened = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.faults).toEqual([]));

const toldByCaller = ['Motif de l’appel'];

/** At most three presses from the home page and two questions that the caller has not answered by himself. */
async function heldIn(presses: number, asked: string[], moves = 0): Promise<void> {
  expect(call.presses()).toBe(presses);
  expect(presses).toBeLessThanOrEqual(3);
  expect(call.moves()).toBe(call.moves() === 0 ? 0 : moves);
  const questions = (await call.asked()).filter((question) => !toldByCaller.includes(question));
  expect(questions).toEqual(asked);
}

/** The sentence, the mail and the SMS, each holding these words. */
async function say(...words: string[]): Promise<void> {
  for (const button of ['Copier la phrase', 'Copier le mail', 'Copier le SMS']) {
    const text = await copied(call.page, button);
    for (const word of words) expect(text, button).toContain(word);
  }
}

const starts = async (): Promise<Date[]> => (await reminders(call.page)).map(({ start }) => start);

describe.each(hands)('each call, by %s alone, from the home page', (hand) => {
  it('1: the mail of this morning', async () => {
    call = await startCall(opened, '2026-03-10 10:30', hand);
    await call.open('refusé');
    await call.answer('Un mail, lequel\u00a0? il ne sait pas');
    await call.type('9:40');
    await call.status.getByText('13').waitFor();
    expect(await textOf(call.status)).toBe(
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    );
    await heldIn(hand === 'pointer' ? 2 : 3, ['Quel mot de passe est refusé\u00a0?', 'Reçu quand\u00a0?']);
    await say('13 h 40', '12 h 40', 'à 9 h 40', 'e redemandez rien');
    expect(await starts()).toEqual(
      ['2026-03-10 13:40', '2026-03-11 09:40', '2026-03-24 09:40'].map(parisInstant),
    );
  });

  it('2: the letter nobody can read, its forms tried inside the call', async () => {
    call = await startCall(opened, '2026-03-10 10:30', hand);
    await call.follow('refusé');
    await call.answer('Une lettre');
    await call.press('Essayer les formes du mot de passe');
    await call.page.locator('.tester input[type="text"]:focus').waitFor();
    await call.type('Kt7lOp2Z');
    const forms = call.page.getByRole('list', { name: 'Formes à essayer' }).getByRole('listitem');
    await expect.poll(() => forms.count()).toBe(4);
    expect(call.presses()).toBe(3);
    expect(await call.asked()).toEqual([
      'Quel mot de passe est refusé\u00a0?',
      'La lettre est datée du\u2026',
    ]);
    expect(call.moves()).toBeLessThanOrEqual(7);
    expect(call.page.url()).not.toContain('Kt7');
  });

  it('3: never logged in, everything lost', async () => {
    call = await startCall(opened, '2026-03-10 10:30', hand);
    await call.open('première connexion');
    await call.answer('Rien depuis plus de 2\u00a0mois');
    await call.type('078\t270075\t1');
    await call.status.getByText('078 0270075 0001').waitFor();
    expect(await textOf(call.status)).toBe(
      'Cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    );
    await heldIn(hand === 'pointer' ? 2 : 3, ['Qu’a-t-il reçu\u00a0?']);
    expect(await copied(call.page, 'Copier le mail')).toContain('sans espace : 07802700750001');
    expect(await copied(call.page, 'Copier le SMS')).toContain('07802700750001 sans espace');
    expect(call.page.url()).not.toContain('270075');
  });

  it('5: the screen blocks', async () => {
    call = await startCall(opened, '2026-03-10 10:15', hand);
    await call.open('bloqué');
    await call.type('10:12');
    await call.status.getByText('12').first().waitFor();
    expect(await textOf(call.status)).toBe(
      'Le blocage dure 10 min, jusqu’à 10 h 22. Reprenez plutôt à partir de 12 h 12 aujourd’hui, mardi 10 mars, 5 essais au plus. Ne redemandez pas d’identifiants tant qu’un envoi est valable.',
    );
    await heldIn(hand === 'pointer' ? 1 : 2, [
      'Bloqué depuis quelle heure\u00a0?',
      'Quel mot de passe essayait-il\u00a0?',
    ]);
    await say('10 h 22', '12 h 12', '5 essais au plus');
    expect(await starts()).toEqual(['2026-03-10 10:22', '2026-03-10 12:12'].map(parisInstant));
  });

  it('8: the case that contradicts itself', async () => {
    call = await startCall(opened, '2026-03-05 10:00', hand);
    await call.follow('refusé');
    await call.answer('Le premier mail');
    await call.type('2 mars 9:30\n');
    await call.answer('Non, toutes ont été refusées');
    await call.status.getByText('30').waitFor();
    expect(await textOf(call.status)).toContain('Ne redemandez rien avant lundi 16 mars à 9 h 30');
    const ledger = await textOf(call.page.locator('.advice .ledger'));
    expect(ledger).toContain('depuis mardi 3 mars à 9 h 30');
    expect(ledger).toContain('demandez au référent de votre Caf');
    await heldIn(
      3,
      ['Quel mot de passe est refusé\u00a0?', 'Reçu quand\u00a0?', 'Reste-t-il des formes à essayer\u00a0?'],
      4,
    );
    await say('à 9 h 30');
    expect(await starts()).toEqual(['2026-03-16 09:30', '2026-03-16 09:30'].map(parisInstant));
  });

  it('10: the spreadsheet ate a zero, pasted where the site is searched', async () => {
    call = await startCall(opened, '2026-03-10 10:30', hand);
    const dialog = call.page.locator('dialog[open]');
    if (hand === 'pointer') await call.page.getByRole('searchbox').click();
    else await call.page.keyboard.press('Control+k');
    await dialog.waitFor();
    await call.page.keyboard.insertText('7802700750001');
    await dialog.getByText('07802700750001').first().waitFor();
    const answer = await textOf(dialog);
    expect(answer).toContain('il en manque 1');
    expect(answer).toContain('comparez avec NIMS');
  });

  it('11: to copy from a letter', async () => {
    call = await startCall(opened, '2026-03-10 10:30', hand);
    await call.open('première connexion');
    await call.answer('Une lettre');
    await call.type('2 mars\n');
    await call.status.getByText('lettre par lettre').waitFor();
    expect(await textOf(call.status)).toBe(
      'Essayez dès maintenant, en tapant le mot de passe lettre par lettre. S’il est accepté, cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant dimanche 3 mai : d’ici là, aucun renvoi n’est possible.',
    );
    await heldIn(hand === 'pointer' ? 2 : 3, ['Qu’a-t-il reçu\u00a0?', 'La lettre est datée du\u2026']);
    await say('lettre par lettre', 'METTRE A JOUR VOTRE MOT DE PASSE');
    const read = await reminders(call.page);
    expect(read.map(({ wholeDay }) => wholeDay)).toEqual([true, true]);
  });
});
