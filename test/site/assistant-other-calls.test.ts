import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parisInstant, startCall, textOf, type Call, type Hand } from './assistant-page.ts';
import { copied, reminders } from './handed-over.ts';
import { visit, type Visit } from './visit.ts';

/** A call of the same kinds as the scenarios: what is answered in order, what is said, and what is handed over. */
type Told = {
  name: string;
  at: string;
  motif: string;
  /** An answer by its words, or what is typed. */
  answers: (string | { typed: string })[];
  sentence: string;
  /** Said in the mail and in the SMS too. */
  everywhere: string;
  /** When each reminder starts: an instant of Paris, or a whole day. */
  reminders: string[];
};

const never = 'Non, jamais';
const changed = 'Oui, et il a changé son mot de passe';
const ended = 'Rien depuis plus de 2\u00a0mois';

const calls: Told[] = [
  {
    name: 'a mail had by a button, past its 24 hours: one last try, then the button',
    at: '2026-03-11 15:00',
    motif: 'expiré',
    answers: [changed, 'Un mail après une demande', { typed: '10 mars 9:40\n' }],
    sentence:
      'Ce mot de passe n’est plus valable depuis 9 h 40 aujourd’hui, mercredi 11 mars. Faites un dernier essai ; s’il est refusé, cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    everywhere: 'MOT DE PASSE PERDU',
    reminders: [],
  },
  {
    name: 'a password of his own that has ended',
    at: '2026-03-10 15:00',
    motif: 'expiré',
    answers: [changed, 'Un mot de passe choisi par lui, rien redemandé depuis'],
    sentence: 'Cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    everywhere: 'MOT DE PASSE PERDU',
    reminders: [],
  },
  {
    name: 'logged in but never changed, his first mail lost while it is valid (A10, A23)',
    at: '2026-03-10 15:00',
    motif: 'perdu',
    answers: ['Oui, sans changer son mot de passe', 'Le premier mail', { typed: '2 mars 9:30\n' }],
    sentence:
      'Cherchez encore ce mail, aussi dans les indésirables. Ne redemandez rien avant lundi 16 mars à 9 h 30 ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, 14 chiffres sans espace.',
    everywhere: 'à 9 h 30',
    reminders: ['2026-03-16 09:30', '2026-03-16 09:30'],
  },
  {
    name: 'nothing received of a letter asked for five weeks ago',
    at: '2026-03-10 15:00',
    motif: 'rien reçu',
    answers: ['Une lettre', { typed: '2/2/2026\n' }],
    sentence:
      'Cherchez encore cette lettre. Ne redemandez rien avant vendredi 3 avril (aucun renvoi n’est possible d’ici là).',
    everywhere: 'Ne redemandez rien avant vendredi',
    reminders: ['2026-04-01', '2026-04-03'],
  },
  {
    name: 'never logged in, and nobody knows what was sent: no button, the longest wait',
    at: '2026-03-10 15:00',
    motif: 'perdu',
    answers: [never, 'Je ne sais pas', { typed: '9 mars\n' }],
    sentence:
      'Cherchez ce qui a été envoyé : une lettre, un mail ou rien. Cherchez aussi dans les courriers indésirables. Ne cliquez sur aucun bouton avant de le savoir, et ne redemandez rien avant dimanche 10 mai.',
    everywhere: 'Ne cliquez sur aucun bouton',
    reminders: [],
  },
  {
    name: 'he does not know whether he ever logged in: the question, before any button (F9)',
    at: '2026-03-10 15:00',
    motif: 'perdu',
    answers: ['Je ne sais pas', ended],
    sentence:
      'Retrouvons d’abord ceci : vous êtes-vous déjà connecté à Mon Compte Partenaire, ne serait-ce qu’une fois ? Ne cliquez sur aucun bouton avant de le savoir.',
    everywhere: 'Ne cliquez sur aucun bouton',
    reminders: [],
  },
  {
    name: 'he is in: his own password, at once',
    at: '2026-03-10 15:00',
    motif: 'première connexion',
    answers: ['Il vient d’entrer'],
    sentence:
      'Cliquez maintenant sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. Gardez-le avec soin : il servira aux connexions suivantes. Ne redemandez rien.',
    everywhere: 'METTRE A JOUR VOTRE MOT DE PASSE',
    reminders: ['2026-09-10'],
  },
];

let opened: Visit;
beforeAll(async () => {
  opened = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => opened.close());
afterEach(() => expect(opened.faults).toEqual([]));

async function hold({ at, motif, answers }: Told, hand: Hand): Promise<Call> {
  const call = await startCall(opened, at, hand);
  await call.follow(motif);
  for (const answer of answers)
    await (typeof answer === 'string' ? call.answer(answer) : call.type(answer.typed));
  await call.status.locator('.sentence').waitFor();
  return call;
}

const instantOf = (text: string): Date =>
  text.includes(' ') ? parisInstant(text) : new Date(`${text}T00:00:00`);

describe.each(['pointer', 'keyboard'] as const)('other calls of the same kinds, by %s alone', (hand) => {
  it.each(calls)('$name', async (told) => {
    const call = await hold(told, hand);
    expect(await textOf(call.status)).toBe(told.sentence);
    expect(call.presses()).toBeLessThanOrEqual(3);
    if (hand === 'pointer') return;
    for (const button of ['Copier la phrase', 'Copier le mail', 'Copier le SMS'])
      expect(await copied(call.page, button), button).toContain(told.everywhere);
    const calendar = call.page.getByRole('button', { name: 'Ajouter à l’agenda' });
    const isOffered = await calendar.isEnabled();
    expect(isOffered).toBe(told.reminders.length > 0);
    const read = isOffered ? await reminders(call.page) : [];
    expect(read.map(({ start }) => start.getTime())).toEqual(
      told.reminders.map((text) => instantOf(text).getTime()),
    );
    for (const { rings } of read) expect(rings).toMatch(/^-?P/);
  });
});
