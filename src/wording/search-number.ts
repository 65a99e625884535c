/** What the search says of a number that was typed in it. */
import { list, quantity } from '#format';
import { partLengths, partNames, type PartName } from '#rules';
import { partLabels } from './user-number-parts.ts';

/** Where a number typed in the search goes on. */
export const numberLinkTexts = {
  right: 'Ouvrir dans le calculateur',
  wrong: 'Vérifier dans le calculateur',
} as const;

/**
 * Which part of a number to read again, when digits are missing or to spare.
 *
 * @example suspectText([{ part: 'refTiers', length: 6 }]) // 'À relire : Réf. Tiers (6 chiffres au lieu de 7).'
 */
export function suspectText(suspects: readonly { part: PartName; length?: number }[]): string {
  if (suspects.length === 0) {
    const lengths = partNames.map((part) => `${partLabels[part]} ${partLengths[part]}`);
    return `Comptez les chiffres de chaque partie\u00a0: ${list(lengths)}.`;
  }
  const each = suspects.map(({ part, length }) =>
    length === undefined
      ? partLabels[part]
      : `${partLabels[part]} (${quantity({ value: length, unit: 'digits' })} au lieu de ${partLengths[part]})`,
  );
  return `À relire\u00a0: ${each.join(', ')}.`;
}
