import type { Page } from 'playwright-core';
import { fill, type State } from './state.ts';

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
export const timeline: readonly State[] = [
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
