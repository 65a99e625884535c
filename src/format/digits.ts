/**
 * Digits cut in groups of the given lengths, the last one taking what is left; a short text gives fewer groups.
 *
 * @example digitGroups('07802700750001', [3, 7, 4]) // ['078', '0270075', '0001']
 */
export function digitGroups(digits: string, lengths: readonly number[]): string[] {
  const groups: string[] = [];
  let rest = digits;
  for (const length of lengths.slice(0, -1)) {
    groups.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...groups, rest].filter((group) => group !== '');
}

/**
 * The same groups as one text that never breaks.
 *
 * @example groupedDigits('07802700750001', [3, 7, 4]) // '078 0270075 0001', with U+00A0
 */
export function groupedDigits(digits: string, lengths: readonly number[]): string {
  return digitGroups(digits, lengths).join('\u00a0');
}
