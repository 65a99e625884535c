import { fill, type State } from './state.ts';

export const number: readonly State[] = [
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
