/**
 * A whole number as French text, thousands separated by U+00A0.
 *
 * @example wholeNumber(1152921504606846976n) // '1 152 921 504 606 846 976'
 */
export function wholeNumber(value: number | bigint): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
