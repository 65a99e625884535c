const shortest = 4;

/** Endings removed in turn, the longest first that leaves four letters. */
const endings =
  /(?<=^.{4,})(?:ations?|ateurs?|atrices?|ements?|eurs?|ages?|antes?|ants?|erai?s?|(?<!i)ons|ites?|(?<=.{6})iques?|ees?|er|ez|es|e|s|x)$/;

/**
 * The part of a folded word that its forms share: number, gender, tense, and the noun of a verb.
 *
 * @example stem('bloquees')    // 'bloc', as for 'bloquer' and 'blocage'
 * @example stem('expiration')  // 'expir', as for 'expirer'
 */
export function stem(word: string): string {
  if (word.length <= shortest || /\d/.test(word)) return word;
  const root = word.replace(endings, '').replace(endings, '');
  return root.replace(/qu$/, 'c').replace(/y$/, 'i');
}
