import { fill, type State } from './state.ts';

/** Types a password as it is read. */
export const typed = (text: string) => fill({ 'Mot de passe tel qu’il est lu': text });
export const tester: readonly State[] = [
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
