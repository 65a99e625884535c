/**
 * What the search says of itself: counts, corrections, words left out, failures. It enters nothing, so that the search
 * comes in one file.
 */

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/**
 * How many results there are.
 *
 * @example resultCountText(5) // '5 résultats.'
 */
export function resultCountText(count: number): string {
  return `${count} ${count < 2 ? 'résultat' : 'résultats'}.`;
}

/**
 * The words taken instead of those typed.
 *
 * @example correctionText([{ typed: 'identifient', instead: 'identifiant' }])
 * // 'Résultats pour « identifiant » (au lieu de « identifient »).'
 */
export function correctionText(corrections: readonly { typed: string; instead: string }[]): string {
  const each = corrections.map(({ typed, instead }) => `${quoted(instead)} (au lieu de ${quoted(typed)})`);
  return `Résultats pour ${each.join(', ')}.`;
}

/**
 * The words left out, because the site does not hold them.
 *
 * @example ignoredText(['RIB']) // 'Mot ignoré : RIB.'
 */
export function ignoredText(words: readonly string[]): string {
  return `${words.length === 1 ? 'Mot ignoré' : 'Mots ignorés'}\u00a0: ${words.join(', ')}.`;
}

/**
 * What was asked that the site leaves to others.
 *
 * @example outsideText(['APL']) // 'Ce site ne traite pas de « APL » : seulement de la connexion à Mon Compte Partenaire.'
 */
export function outsideText(words: readonly string[]): string {
  return `Ce site ne traite pas de ${words.map(quoted).join(', ')}\u00a0: seulement de la connexion à Mon Compte Partenaire.`;
}

/** What a long number is searched as. */
export const userNumberName = 'N°\u00a0UTILISATEUR';

/** Nothing on the site matches. */
export function nothingText(query: string): string {
  return `Rien ne correspond à ${quoted(query)} sur ce site. Voyez l’index de A à Z.`;
}

/** What the search says at its other moments. */
export const searchTexts = {
  failed: 'La recherche n’a pas pu se charger. Voyez l’index de A à Z.',
  readTerm: 'Lire dans le glossaire',
  readFact: 'Voir les sources',
} as const;
