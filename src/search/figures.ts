import { stem } from './stem.ts';

/** Numbers said in letters, up to what a unit usually follows. */
export const numbers =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');

/** Each unit: the one spelling kept, then how else it is typed, in the singular. */
const units = 'h hr heure|min mn minute|jour j jr|semaine sem|mois|chiffre caractere|essai tentative fois'
  .split('|')
  .map((spellings) => spellings.split(' '));

/** French counts days for weeks: huit jours, quinze jours; and a day for its hours. */
const sameAs: Readonly<Record<string, string>> = {
  '8jour': '1semaine',
  '14jour': '2semaine',
  '15jour': '2semaine',
  '1jour': '24h',
};

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
    const unit = units.find((spellings) =>
      spellings.some((one) => one === after || `${one}s` === after),
    )?.[0];
    if (unit === undefined) return typed;
    const joined = (value: string) => {
      const one = digits(value) + unit;
      return sameAs[one] ?? one;
    };
    return (from === undefined ? [to] : [from, to]).map(joined).join(' ');
  });
}

/**
 * The words that a figure which the site does not hold is searched by: its unit, and any count of
 * it; a bare number, whatever it may count, and as digits, how many it has.
 *
 * @example figureLike('13chiffre').test('chiffr') // true
 * @example figureLike('14').test('14chiffr')      // true
 * @example figureLike('078').test('3chiffr')      // true
 */
export function figureLike(word: string): RegExp | undefined {
  const [, count = '', unit] = /^(\d+)([a-z]*)$/.exec(word) ?? [];
  if (!count) return undefined;
  return new RegExp(unit ? `^(?:\\d+${unit}|${stem(unit)})$` : `^(?:${count}[a-z]+|${count.length}chiffre)$`);
}
