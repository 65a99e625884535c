import type { State } from './state.ts';
import { typed } from './tester.ts';

export const bare: readonly State[] = [
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
