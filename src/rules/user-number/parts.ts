import { figures } from '../facts.ts';

/** The three parts of a user number, in their order (F24). */
export const partNames = ['codeCaf', 'refTiers', 'rang'] as const;

export type PartName = (typeof partNames)[number];

/** How many digits each part has (F25, F26; the CAF code by subtraction, A14). */
export const partLengths: Readonly<Record<PartName, number>> = {
  codeCaf: figures['code-caf-length'].value,
  refTiers: figures['ref-tiers-length'].value,
  rang: figures['rang-length'].value,
};

export type Parts = Readonly<Record<PartName, string>>;

/** Whether every digit is a zero; an empty text has none (A16). */
export const isZero = (digits: string): boolean => /^0+$/.test(digits);

/**
 * The three parts of the 14 digits (F24 to F26).
 *
 * @example split('07802700750001') // { codeCaf: '078', refTiers: '0270075', rang: '0001' }
 */
export function split(digits: string): Parts {
  const endOfRefTiers = partLengths.codeCaf + partLengths.refTiers;
  return {
    codeCaf: digits.slice(0, partLengths.codeCaf),
    refTiers: digits.slice(partLengths.codeCaf, endOfRefTiers),
    rang: digits.slice(endOfRefTiers),
  };
}

/**
 * The number as it is typed in the portal, and in the three groups in which it is read aloud (F23, A16).
 *
 * @example join({ codeCaf: '078', refTiers: '0270075', rang: '0001' })
 * // { number: '07802700750001', display: '078 0270075 0001' }
 */
export function join({ codeCaf, refTiers, rang }: Parts): { number: string; display: string } {
  return { number: `${codeCaf}${refTiers}${rang}`, display: `${codeCaf} ${refTiers} ${rang}` };
}
