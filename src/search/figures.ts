/** Numbers said in letters, up to what a unit usually follows. */
export const numbers =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');

/** Each unit: how it is typed, and the one spelling kept. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^h(?:rs?|eures?)?$/, 'h'],
  [/^(?:mn|min(?:utes?)?)$/, 'min'],
  [/^(?:j|jrs?|jours?)$/, 'jour'],
  [/^sem(?:aines?)?$/, 'semaine'],
  [/^mois?$/, 'mois'],
  [/^(?:chiffres?|caracteres?)$/, 'chiffre'],
  [/^(?:essais?|tentatives?|fois)$/, 'essai'],
];

/** French counts days for weeks: huit jours, quinze jours; and a day for its hours. */
const sameAs = new Map([
  ['8jour', '1semaine'],
  ['14jour', '2semaine'],
  ['15jour', '2semaine'],
  ['1jour', '24h'],
]);

const count = `\\d+|${numbers.join('|')}`;
const range = new RegExp(`\\b(${count}) ?(?:a|ou|-|/) ?(${count}) ?([a-z]+)\\b`, 'g');
const figure = new RegExp(`\\b(${count}) ?([a-z]+)\\b`, 'g');

function digits(written: string): string {
  const index = numbers.indexOf(written);
  return index < 0 ? written : String(index);
}

function unit(written: string): string | undefined {
  return units.find(([pattern]) => pattern.test(written))?.[1];
}

/**
 * A folded text with each count joined to its unit, so that « 24 heures » and « 24h » are one word.
 *
 * @example joinFigures('3 a 4 heures')  // '3h 4h'
 * @example joinFigures('quatorze chiffres') // '14chiffre'
 */
export function joinFigures(text: string): string {
  return text
    .replace(range, (typed: string, from: string, to: string, after: string) => {
      const kept = unit(after);
      return kept === undefined ? typed : `${digits(from)}${kept} ${digits(to)}${kept}`;
    })
    .replace(figure, (typed: string, value: string, after: string) => {
      const kept = unit(after);
      const joined = `${digits(value)}${kept}`;
      return kept === undefined ? typed : (sameAs.get(joined) ?? joined);
    });
}

/** The unit of a joined figure, searched on its own when the site does not hold that figure. */
export function unitOf(word: string): string | undefined {
  return /^\d+([a-z]+)$/.exec(word)?.[1];
}
