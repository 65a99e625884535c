/** What a reader does with each tool, from its empty page to its answer: for every place where tools must work. */
import type { FrameLocator, Page } from 'playwright-core';
import type { ToolName } from '#embedding';

type Place = Page | FrameLocator;

/** Uses a tool whose page is open and awake; fails when its answer does not come. */
export const toolUses: Readonly<Record<ToolName, (place: Place) => Promise<void>>> = {
  'numero-utilisateur': async (place) => {
    await place.getByLabel('Code CAF', { exact: true }).fill('078');
    await place.getByLabel('Réf. Tiers', { exact: true }).fill('270075');
    await place.getByLabel('Rang bailleur', { exact: true }).fill('1');
    await place.getByRole('status').filter({ hasText: '07802700750001' }).first().waitFor();
    await place.getByLabel('Numéro à vérifier').fill('7802700750001');
    await place.getByLabel('Numéro à vérifier').press('Enter');
    await place.getByText('Prendre').first().waitFor();
  },
  'variantes-mot-de-passe': async (place) => {
    await place.getByLabel('Mot de passe tel qu’il est lu').fill('Kt7lOp2Z');
    const forms = place.getByRole('list', { name: 'Formes à essayer' }).getByRole('listitem');
    await forms.filter({ hasText: 'Kt7I0p2Z' }).waitFor();
  },
  'frise-validite': async (place) => {
    await place.getByRole('radio', { name: 'Courrier' }).check();
    await place.getByLabel('Date de réception').fill('10/03/2026');
    await place.getByLabel('Date de réception').blur();
    await place.getByRole('status').filter({ hasText: 'a expiré' }).first().waitFor();
    await place.getByRole('table').filter({ hasText: 'Lettre reçue' }).waitFor();
  },
  assistant: async (place) => {
    for (const answer of ['Mot de passe ou identifiant perdu', 'Non, jamais', 'Rien n’a été envoyé'])
      await place.getByRole('radio', { name: answer }).first().click();
    await place.getByRole('status').filter({ hasText: 'IDENTIFIANT PERDU' }).first().waitFor();
  },
};
