import type { State } from './state.ts';

export const paper: readonly State[] = [
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
