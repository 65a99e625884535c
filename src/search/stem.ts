const shortest = 4;

/** Endings removed in turn, the longest first; what is left keeps at least four letters. */
const endings =
  /(?:ations?|ateurs?|atrices?|ements?|eurs?|ages?|antes?|ants?|erai?s?|(?<!i)ons|ites?|ees?|er|ez|es|e|s|x)$/;

/**
 * The part of a folded word that its forms share: number, gender, tense, and the noun of a verb.
 *
 * @example stem('bloquees')    // 'bloc', as for 'bloquer' and 'blocage'
 * @example stem('expiration')  // 'expir', as for 'expirer'
 */
export function stem(word: string): string {
  if (word.length <= shortest || /\d/.test(word)) return word;
  let root = word;
  for (let round = 0; round < 2; round += 1) {
    const shorter = root.replace(endings, '');
    if (shorter.length < shortest) break;
    root = shorter;
  }
  return root.replace(/qu$/, 'c').replace(/y$/, 'i');
}
