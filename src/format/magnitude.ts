import { wholeNumber } from './whole-number.ts';

const units: readonly (readonly [bigint, string, string])[] = [
  [10n ** 18n, 'milliard de milliards', 'milliards de milliards'],
  [10n ** 15n, 'million de milliards', 'millions de milliards'],
  [10n ** 9n, 'milliard', 'milliards'],
  [10n ** 6n, 'million', 'millions'],
];

const nameless = 10n ** 21n;

/**
 * How large a count is, in the words a reader knows: rounded down; nothing below one million, the number of its digits
 * beyond the words.
 *
 * @example magnitude(1048576n)  // 'plus d’un million'
 * @example magnitude(1n << 60n) // 'plus d’un milliard de milliards'
 */
export function magnitude(count: bigint): string | null {
  if (count >= nameless) return `un nombre de ${String(count).length} chiffres`;
  const unit = units.find(([size]) => count >= size);
  if (unit === undefined) return null;
  const [size, one, several] = unit;
  const whole = count / size;
  const more = whole * size < count;
  if (whole === 1n) return `${more ? 'plus d’' : ''}un ${one}`;
  return `${more ? 'plus de ' : ''}${wholeNumber(whole)} ${several}`;
}
