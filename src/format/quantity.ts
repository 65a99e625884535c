import { wholeNumber } from './whole-number.ts';

/** One and several of each unit; French keeps the singular up to 1. */
const words = {
  minutes: ['min', 'min'],
  hours: ['h', 'h'],
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
  tries: ['essai', 'essais'],
  digits: ['chiffre', 'chiffres'],
  characters: ['caractère', 'caractères'],
  forms: ['forme', 'formes'],
  series: ['série', 'séries'],
  zeros: ['zéro', 'zéros'],
} as const;

export type QuantityUnit = keyof typeof words;

/** A count with its unit; every figure of the rules is one. */
export type Quantity = { readonly value: number | bigint; readonly unit: QuantityUnit };

const unitWord = ({ value, unit }: Quantity): string => words[unit][value < 2 ? 0 : 1];

/**
 * A count and its unit as French text that never breaks.
 *
 * @example quantity({ value: 24, unit: 'hours' }) // '24 h', with U+00A0
 * @example quantity({ value: 1, unit: 'tries' })  // '1 essai'
 */
export function quantity(count: Quantity): string {
  return `${wholeNumber(count.value)}\u00a0${unitWord(count)}`;
}

/**
 * Two counts of one unit as a French range that never breaks.
 *
 * @example quantityRange({ value: 3, unit: 'hours' }, { value: 4, unit: 'hours' }) // '3 à 4 h'
 */
export function quantityRange(from: Quantity, to: Quantity): string {
  const start = from.unit === to.unit ? wholeNumber(from.value) : quantity(from);
  return `${start}\u00a0à\u00a0${quantity(to)}`;
}
