/** What the results page says of the search in the whole text, which comes after the first answers. */
export const fullTextTexts = {
  toCome: 'Recherche dans tout le texte…',
  failed:
    'La recherche dans tout le texte n’a pas pu se charger\u00a0: ces résultats viennent des titres et des mots-clés.',
} as const;

/** What the results page says of what comes nearest, when nothing answers all that was asked. */
export const nearestTexts = {
  heading: 'Le plus proche',
  below: 'Le plus proche suit.',
} as const;
