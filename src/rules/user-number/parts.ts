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

/** Where each part begins and ends among the digits, counted from 1 (F24). */
export const partPositions: Readonly<Record<PartName, { first: number; last: number }>> = {
  codeCaf: { first: 1, last: partLengths.codeCaf },
  refTiers: { first: partLengths.codeCaf + 1, last: partLengths.codeCaf + partLengths.refTiers },
  rang: {
    first: partLengths.codeCaf + partLengths.refTiers + 1,
    last: partLengths.codeCaf + partLengths.refTiers + partLengths.rang,
  },
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
  return {
    codeCaf: digits.slice(0, partPositions.codeCaf.last),
    refTiers: digits.slice(partPositions.codeCaf.last, partPositions.refTiers.last),
    rang: digits.slice(partPositions.refTiers.last),
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
