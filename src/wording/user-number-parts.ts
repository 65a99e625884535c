/** What the user-number calculator says before anything is wrong: the names of the parts, what was added, what is missing. */
import { list, quantity } from '#format';
import type { PartName } from '#rules';

/** The three parts as they are called on screen. */
export const partLabels: Readonly<Record<PartName, string>> = {
  codeCaf: 'Code CAF',
  refTiers: 'Réf. Tiers',
  rang: 'Rang bailleur',
};

const withArticle: Readonly<Record<PartName, string>> = {
  codeCaf: 'le Code CAF',
  refTiers: 'la Réf. Tiers',
  rang: 'le rang bailleur',
};

/**
 * What was added in front of a part; the Code CAF is never completed (A14).
 *
 * @example zerosAddedText('rang', 3) // '3 zéros ajoutés'
 */
export function zerosAddedText(part: PartName, count: number): string {
  if (part === 'codeCaf') return 'tel quel';
  if (count === 0) return 'aucun zéro ajouté';
  return `${quantity({ value: count, unit: 'zeros' })} ${count === 1 ? 'ajouté' : 'ajoutés'}`;
}

/**
 * Which parts are still to be typed.
 *
 * @example missingPartsText(['refTiers', 'rang']) // 'Il manque la Réf. Tiers et le rang bailleur.'
 */
export function missingPartsText(parts: readonly PartName[]): string {
  return `Il manque ${list(parts.map((part) => withArticle[part]))}.`;
}
