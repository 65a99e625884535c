/** Every state a reader may meet a tool in: how to reach it, and what is then said, in order, to who listens. */
import type { Page } from 'playwright-core';

export type State = {
  name: string;
  address: string;
  reach?: (page: Page) => Promise<void>;
  /** Lines of the page's accessibility tree, each found after the one before it. */
  says: readonly (string | RegExp)[];
};

/** The instant at which the states are reached: 10 h 30 in Paris. */
export const now = new Date('2026-03-10T09:30:00Z');

const fill =
  (fields: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    for (const [name, text] of Object.entries(fields)) {
      const field = page.getByRole('textbox', { name, exact: true });
      await field.fill(text);
      await field.dispatchEvent('change');
    }
  };

const number: State[] = [
  {
    name: 'the number, empty',
    address: 'outils/numero-utilisateur/',
    says: [
      'group "Former le numéro"',
      'textbox "Code CAF"',
      'textbox "Réf. Tiers"',
      'textbox "Rang bailleur"',
      'status',
      'button "Copier le numéro" [disabled]',
      'group "Vérifier un numéro"',
      'textbox "Numéro à vérifier"',
    ],
  },
  {
    name: 'the number, composed and checked',
    address: 'outils/numero-utilisateur/',
    reach: fill({
      'Code CAF': '078',
      'Réf. Tiers': '270075',
      'Rang bailleur': '1',
      'Numéro à vérifier': '07802700750001',
    }),
    says: [
      'status: 078 0270075 0001',
      '1 zéro ajouté',
      '3 zéros ajoutés',
      /button "Copier le numéro"$/,
      'zéro sept huit, zéro deux sept',
      '14 chiffres : le numéro est bien formé',
      'term: Réf. Tiers',
      'definition: 0270075, tiers 270075',
      'button "Copier ce numéro"',
    ],
  },
  {
    name: 'the number, wrong',
    address: 'outils/numero-utilisateur/',
    reach: fill({
      'Code CAF': '78x',
      'Réf. Tiers': '27l075',
      'Rang bailleur': '00001',
      'Numéro à vérifier': '7802700750001',
    }),
    says: [
      'textbox "Code CAF" [invalid]: 78x',
      'textbox "Réf. Tiers" [invalid]: 27l075',
      'textbox "Rang bailleur" [invalid]',
      'Code CAF, caractère 3 : « x » (x minuscule)',
      'Est-ce le chiffre un ?',
      '1 de trop',
      'textbox "Numéro à vérifier" [invalid]',
      '13 chiffres : il en manque 1',
      'list "Corrections possibles"',
      'button "Prendre"',
    ],
  },
];

const typed = (text: string) => fill({ 'Mot de passe tel qu’il est lu': text });
const tester: State[] = [
  {
    name: 'the tester, empty',
    address: 'outils/variantes-mot-de-passe/',
    says: [
      'textbox "Mot de passe tel qu’il est lu"',
      'Quatre caractères à regarder de près',
      'definition: l minuscule',
      'definition: i majuscule',
      'definition: o majuscule',
      'definition: chiffre zéro',
    ],
  },
  {
    name: 'the tester, a form refused',
    address: 'outils/variantes-mot-de-passe/',
    reach: async (page) => {
      await typed('Kt7lOp2Z')(page);
      await page.getByRole('checkbox', { name: 'Refusé forme 1', exact: true }).check();
    },
    says: [
      'Forme à essayer maintenant, 2 sur 4',
      'button "Copier la forme à essayer"',
      'K majuscule, t minuscule, chiffre sept, i majuscule',
      'list "Formes à essayer"',
      'checkbox "Refusé forme 1" [checked]',
      'button "Copier la forme 1"',
      /checkbox "Refusé forme 4"$/,
      'status: "Forme 2 sur 4',
    ],
  },
  {
    name: 'the tester, nothing but stars',
    address: 'outils/variantes-mot-de-passe/',
    reach: typed('****'),
    says: ['textbox "Mot de passe tel qu’il est lu" [invalid]', 'Il n’y a que des étoiles'],
  },
  {
    name: 'the tester, too many forms and warnings',
    address: 'outils/variantes-mot-de-passe/',
    reach: typed(` ${'lI0O'.repeat(15)}1é`),
    says: [
      'textbox "Mot de passe tel qu’il est lu"',
      'list "Formes à essayer"',
      'button "Afficher la série suivante"',
    ],
  },
  {
    name: 'the tester, all refused',
    address: 'outils/variantes-mot-de-passe/',
    reach: async (page) => {
      await typed('l')(page);
      for (const form of [1, 2])
        await page.getByRole('checkbox', { name: `Refusé forme ${form}`, exact: true }).check();
    },
    says: ['checkbox "Refusé forme 1" [checked]', 'checkbox "Refusé forme 2" [checked]'],
  },
  {
    name: 'the tester in its sheet',
    address: 'fiches/mot-de-passe-provisoire-refuse/',
    reach: typed('***lO***'),
    says: [
      'heading "Mot de passe provisoire refusé" [level=1]',
      'Forme à essayer maintenant, 1 sur 4',
      'list "Formes à essayer"',
    ],
  },
];

const kind =
  (name: string, fields: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('radio', { name, exact: true }).check();
    await fill(fields)(page);
    await page.getByRole('status').filter({ hasNotText: 'donnez une date' }).first().waitFor();
  };
const answered = [
  'status:',
  'img "Frise des heures et des jours',
  'table "Les dates de ce mot de passe"',
  'columnheader "Ce que vous pouvez faire"',
  /row ".*(Fin|Dernier).*/,
];
const timeline: State[] = [
  {
    name: 'the timeline, empty',
    address: 'outils/frise-validite/',
    says: [
      'group "Type de mot de passe"',
      'radio "Courrier"',
      'radio "Personnel"',
      'textbox "Date de réception"',
      'textbox "Heure de réception"',
      'textbox "Date d’envoi"',
      'status: Choisissez le type de mot de passe, puis donnez une date.',
      'combobox "Horloge"',
    ],
  },
  ...['Courrier', 'Premier mail', 'Mail après une demande'].map((name) => ({
    name: `the timeline of « ${name} »`,
    address: 'outils/frise-validite/',
    reach: kind(name, { 'Date de réception': '10/03/2026', 'Heure de réception': '9:40' }),
    says: [
      `radio "${name}" [checked]`,
      'textbox "Date de réception": 10/03/2026',
      'mardi 10 mars 2026 à 9 h 40',
      ...answered,
    ],
  })),
  {
    name: 'the timeline of « Personnel », by the day',
    address: 'outils/frise-validite/',
    reach: kind('Personnel', { 'Date du choix': '10/01/2026' }),
    says: [
      'radio "Personnel" [checked]',
      'textbox "Date du choix": 10/01/2026',
      'status:',
      'table "Les dates de ce mot de passe"',
    ],
  },
  {
    name: 'the timeline, wrong',
    address: 'outils/frise-validite/',
    reach: kind('Premier mail', { 'Date de réception': '31/02/2026' }),
    says: [
      'textbox "Date de réception" [invalid]: 31/02/2026',
      /il n’y a pas de 31 \(caractère 1\) en février 2026.*Corrigez le jour/,
      'status: Une date ou une heure est à corriger.',
    ],
  },
];

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
const assistant: State[] = [
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

const search: State[] = [
  {
    name: 'the results of a search',
    address: 'recherche/?q=identifient perdu',
    reach: (page) => page.getByRole('main').getByRole('list', { name: 'Résultats de recherche' }).waitFor(),
    says: [
      'heading "Recherche" [level=1]',
      /status: .*au lieu de « identifient »/,
      'list "Résultats de recherche"',
      'link "',
    ],
  },
];

const paper: State[] = [
  {
    name: 'the booklet, nothing chosen',
    address: 'imprimer/',
    reach: (page) => page.getByRole('button', { name: 'Tout décocher' }).click(),
    says: [
      'group "Édition"',
      'radio "Conseiller" [checked]',
      'group "Fiches"',
      /checkbox "1\. Première connexion"$/,
      'status: "Rien n’est choisi',
      'button "Imprimer le livret" [disabled]',
    ],
  },
];

const bare: State[] = [
  {
    name: 'the bare number, filled',
    address: 'integrer/numero-utilisateur/#code-caf=078&ref-tiers=270075&rang=1',
    says: [
      'heading "Calculateur du N° UTILISATEUR" [level=1]',
      'status: 078 0270075 0001',
      'link "Aide bailleurs, ouvrir dans une page"',
    ],
  },
  {
    name: 'the bare tester, filled',
    address: 'integrer/variantes-mot-de-passe/',
    reach: typed('***lO***'),
    says: ['list "Formes à essayer"', /checkbox "Refusé forme 4"$/],
  },
  {
    name: 'the bare timeline, filled',
    address: 'integrer/frise-validite/#type=post&recu=2026-03-10',
    says: ['radio "Courrier" [checked]', 'status:', 'table "Les dates de ce mot de passe"'],
  },
  {
    name: 'the bare assistant, asked',
    address: 'integrer/assistant/',
    says: ['radiogroup "Motif de l’appel"', 'button "Nouvel appel"'],
  },
  {
    name: 'the bare assistant, its tester open and in its own styles',
    address: 'integrer/assistant/#v=1&motif=refuse&envoi=courrier&envoye=2026-03-02',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Essayer les formes du mot de passe' }).click();
      await page.getByRole('textbox', { name: 'Mot de passe tel qu’il est lu' }).fill('***lO***');
      await page.locator('.form-doubtful').first().waitFor();
    },
    says: ['list "Formes à essayer"', /checkbox "Refusé forme 4"$/],
  },
];

/** A tool as the site shows it, in each of its states. */
export const states: readonly State[] = [
  ...number,
  ...tester,
  ...timeline,
  ...assistant,
  ...search,
  ...paper,
  ...bare,
];
