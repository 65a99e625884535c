/** What an author must not type in prose, each with its repair in French. */

const numbers =
  '\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille';
const units = 'h|heures?|min|mn|minutes?|jours?|semaines?|mois|ans?|années?|essais?|tentatives?|chiffres?';
const typedFigure = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${numbers})[\\s\\u00a0-]*(?:${units})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Figures typed by hand, in digits or words: the only way to write one is a tag. */
export function typedFigures(text: string): string[] {
  const found = text.match(typedFigure) ?? [];
  return found.map(
    (figure) =>
      `« ${figure} » est écrit à la main : mettez <Fact id="…" /> à la place (dans l’en-tête : {nom-du-chiffre}).`,
  );
}

const rules: readonly [RegExp, string][] = [
  [/(?<!\u00a0):(?=\s|$)/u, 'mettez une espace insécable (U+00A0) devant « : ».'],
  [/(?<![\u00a0?!])[;?!]/u, 'mettez une espace insécable (U+00A0) devant « ; », « ? » ou « ! ».'],
  [/«(?!\u00a0)|(?<!\u00a0)»/u, 'mettez une espace insécable (U+00A0) à l’intérieur des guillemets « ».'],
  [/[Nn]°(?!\u00a0)/u, 'mettez une espace insécable (U+00A0) après « n° ».'],
  [/["“”]/u, 'remplacez les guillemets droits ou anglais par « ».'],
  [/['‘]/u, 'remplacez l’apostrophe droite par ’.'],
  [/\p{L}·\p{L}/u, 'écrivez sans point médian.'],
];

/** Faults of French typography in one line, with the words around the first of each kind. */
export function typographyFaults(text: string): string[] {
  return rules.flatMap(([fault, repair]) => {
    const at = text.search(fault);
    return at < 0 ? [] : [`près de « ${text.slice(Math.max(0, at - 20), at + 10).trim()} » : ${repair}`];
  });
}
