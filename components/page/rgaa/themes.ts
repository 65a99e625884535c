/** The title of the page that holds them all. */
export const criteriaTitle = 'Les critères d’accessibilité, un par un';

/** The thirteen themes of the RGAA, and how many criteria each holds. */
export const themes = [
  ['Images', 9],
  ['Cadres', 2],
  ['Couleurs', 3],
  ['Multimédia', 13],
  ['Tableaux', 8],
  ['Liens', 2],
  ['Scripts', 5],
  ['Éléments obligatoires', 10],
  ['Structuration de l’information', 4],
  ['Présentation de l’information', 14],
  ['Formulaires', 13],
  ['Navigation', 11],
  ['Consultation', 12],
] as const;
