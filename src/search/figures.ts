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

const count = `(\\d+|${numbers.join('|')}) ?`;
const figure = new RegExp(`\\b(?:${count}(?:a|ou|-|/) ?)?${count}([a-z]+)\\b`, 'g');

function digits(written: string): string {
  const index = numbers.indexOf(written);
  return index < 0 ? written : String(index);
}

/**
 * A folded text with each count joined to its unit, so that « 24 heures » and « 24h » are one word.
 *
 * @example joinFigures('3 a 4 heures')  // '3h 4h'
 * @example joinFigures('quatorze chiffres') // '14chiffre'
 */
export function joinFigures(text: string): string {
  return text.replace(figure, (typed: string, from: string | undefined, to: string, after: string) => {
    const unit = units.find(([pattern]) => pattern.test(after))?.[1];
    if (unit === undefined) return typed;
    const joined = (value: string) => {
      const one = digits(value) + unit;
      return sameAs.get(one) ?? one;
    };
    return from === undefined ? joined(to) : `${joined(from)} ${joined(to)}`;
  });
}

/** The unit of a joined figure, searched on its own when the site does not hold that figure. */
export function unitOf(word: string): string | undefined {
  return /^\d+([a-z]+)$/.exec(word)?.[1];
}
