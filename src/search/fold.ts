/** Nothing to fold: most words, most of the time. */
const plain = /^[a-z0-9 ,.:;!?()/'-]*$/;

/**
 * Text as search compares it: lower case, no accents, plain spaces, straight apostrophes, one spelling of œ and æ.
 *
 * @example fold('N° UTILISATEUR : l’Échéance') // 'n° utilisateur : l'echeance'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}
