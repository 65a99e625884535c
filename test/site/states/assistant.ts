import type { State } from './state.ts';

const call = (name: string, hash: string, says: State['says'], then?: State['reach']): State => ({
  name: `the assistant, ${name}`,
  address: `outils/assistant/#${hash}`,
  reach: async (page) => {
    await page.locator('.advice .sentence, .question').first().waitFor();
    await then?.(page);
  },
  says,
});
const early = 'v=1&motif=refuse&envoi=premier-mail&recu=2026-03-10T09:40';
export const assistant: readonly State[] = [
  call('its first question', '', [
    'heading "Motif de l’appel" [level=2]',
    'radiogroup "Motif de l’appel"',
    'radio "Première connexion"',
    'radio "Je ne sais pas"',
    'region "Vos réponses"',
    'button "Nouvel appel"',
  ]),
  call('a date', 'v=1&motif=refuse&envoi=premier-mail', [
    'heading "Reçu quand ?" [level=2]',
    'textbox "Jour et heure"',
    'radiogroup "Reçu quand ?"',
    'region "Vos réponses"',
    'radiogroup "Motif de l’appel"',
    'radio "Mot de passe refusé" [checked]',
    'button "modifier Motif de l’appel"',
    'radio "Le premier mail" [checked]',
  ]),
  call(
    'a date to come',
    'v=1&motif=refuse&envoi=premier-mail',
    ['alert: "Reçu : cette date est à venir', 'textbox "Jour et heure": 16:00'],
    async (page) => {
      await page.getByRole('textbox', { name: 'Jour et heure' }).fill('16:00');
      await page.getByRole('alert').waitFor();
    },
  ),
  call('an hour to wait for', early, [
    'region "À lire au bailleur"',
    'status:',
    /C’est trop tôt\. Essayez, en copiant-collant, à partir de 13 h 40/,
    'button "Copier la phrase"',
    'button "Ajouter à l’agenda"',
    'term: Pourquoi',
    'link "fait F19"',
    'term: Interdit',
    'Ne redemandez rien avant',
    'link "doute A1"',
  ]),
  call('a lock-out', 'v=1&motif=bloque&dernier-refus=2026-03-10T10:25', [
    'region "À lire au bailleur"',
    'status:',
    /10 h 35|12 h 25/,
  ]),
  call('a number to compose', 'v=1&motif=premiere-connexion&envoi=fini', [
    'status:',
    'IDENTIFIANT PERDU',
    'textbox "Code CAF"',
  ]),
  call('something to look for', 'v=1&motif=perdu&connecte=jamais&envoi=inconnu&envoye=2026-03-02', [
    'status:',
    'button "Copier la phrase"',
  ]),
  call('a plan', 'v=1&motif=refuse&envoi=courrier&envoye=2026-03-02&formes=restantes&refus=3', [
    'region "Plan des essais"',
    'table "Plan des essais"',
    'columnheader "À partir de"',
  ]),
  call(
    'the tester within',
    'v=1&motif=refuse&envoi=courrier&envoye=2026-03-02',
    ['textbox "Mot de passe tel qu’il est lu"', 'list "Formes à essayer"'],
    async (page) => {
      await page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
      await page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' }).fill('Kt7lOp2Z');
    },
  ),
];
