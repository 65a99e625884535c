/** What the user-number calculator says of a number: every problem, repair and suggestion in French. */
import { quantity, quoteCharacter, spellDigits } from '#format';
import {
  figures,
  mayStandFor,
  partLengths,
  partPositions,
  type ComposeProblem,
  type PartName,
  type ReadProblem,
  type Reason,
} from '#rules';
import { partLabels } from './user-number-parts.ts';

/** What is wrong and where, then what to do about it. */
export type ProblemText = { what: string; repair: string };

type TextOf<Problem extends { code: string }, Context> = {
  [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>, context: Context) => ProblemText;
};

const digits = (value: number): string => quantity({ value, unit: 'digits' });
const total = digits(figures['user-number-length'].value);

const characterRepair = (character: string): string => {
  const standsFor = mayStandFor(character);
  if (standsFor === null) return 'Remplacez-le par ce que vous lisez, ou retirez-le.';
  return standsFor === '' ? 'Retirez-le.' : `Est-ce le chiffre ${spellDigits(standsFor)}\u00a0?`;
};

const wrongCharacter = (place: string, character: string): ProblemText => ({
  what: `${place}\u00a0: ${quoteCharacter(character)}, au lieu d’un chiffre.`,
  repair: characterRepair(character),
});

const emptyRepairs: Readonly<Record<PartName, string>> = {
  codeCaf: `Il compte ${digits(partLengths.codeCaf)}.`,
  refTiers: `Elle se lit dans NIMS\u00a0: ${digits(partLengths.refTiers)} au plus.`,
  rang: `Demandez-le\u00a0: ${digits(partLengths.rang)} au plus.`,
};

const composeTexts: TextOf<ComposeProblem, PartName> = {
  'forbidden-character': ({ position, character }, part) =>
    wrongCharacter(`${partLabels[part]}, caractère ${position}`, character),
  empty: (_, part) => ({ what: `${partLabels[part]}\u00a0: à remplir.`, repair: emptyRepairs[part] }),
  'too-short': ({ length, expected }, part) => ({
    what: `${partLabels[part]}\u00a0: ${digits(length)}, il en faut ${expected}.`,
    repair: 'Tapez-le en entier\u00a0: aucun zéro n’est ajouté devant.',
  }),
  'too-long': ({ length, maximum }, part) => ({
    what: `${partLabels[part]}\u00a0: ${digits(length)}, ${length - maximum} de trop.`,
    repair: `${digits(maximum)} au plus\u00a0; rien n’est coupé à votre place.`,
  }),
  zero: (_, part) => ({
    what: `${partLabels[part]}\u00a0: rien que des zéros.`,
    repair: 'Relisez cette partie\u00a0: par prudence, des zéros seuls sont refusés.',
  }),
};

/**
 * What is wrong with one part, and its repair.
 *
 * @example composeProblemText('rang', { code: 'too-long', length: 5, maximum: 4 }).what // 'Rang bailleur : 5 chiffres, 1 de trop.'
 */
export function composeProblemText(part: PartName, problem: ComposeProblem): ProblemText {
  const text = composeTexts[problem.code] as (problem: ComposeProblem, part: PartName) => ProblemText;
  return text(problem, part);
}

const readTexts: TextOf<ReadProblem, PartName | null> = {
  'forbidden-character': ({ position, character }, part) =>
    wrongCharacter(
      part === null || mayStandFor(character) === ''
        ? `Caractère ${position}`
        : `${partLabels[part]}, caractère ${position}`,
      character,
    ),
  empty: () => ({
    what: 'Collez ou tapez le numéro reçu.',
    repair: `Il compte ${total}, avec ou sans espaces.`,
  }),
  'too-short': ({ length, missing }) => ({
    what: `${digits(length)}\u00a0: il en manque\u00a0${missing}.`,
    repair: `Un numéro en compte ${figures['user-number-length'].value}.`,
  }),
  'too-long': ({ length, excess }) => ({
    what: `${digits(length)}\u00a0: ${excess} de trop.`,
    repair: `Un numéro en compte ${figures['user-number-length'].value}\u00a0; rien n’est coupé à votre place.`,
  }),
  zero: ({ part }) => ({
    what: `${partLabels[part]}, chiffres ${partPositions[part].first} à ${partPositions[part].last}\u00a0: rien que des zéros.`,
    repair: 'Relisez cette partie\u00a0: par prudence, des zéros seuls sont refusés.',
  }),
};

/**
 * What is wrong with a whole number, and its repair; `part` is the one that a wrong character falls in.
 *
 * @example readProblemText({ code: 'too-short', length: 13, missing: 1 }, null).what // '13 chiffres : il en manque 1.'
 */
export function readProblemText(problem: ReadProblem, part: PartName | null): ProblemText {
  const text = readTexts[problem.code] as (problem: ReadProblem, part: PartName | null) => ProblemText;
  return text(problem, part);
}

/** Why a number is suggested, as the condition under which it is the right one. */
export const suggestionReasons: Readonly<Record<Reason, string>> = {
  'tiers-not-padded': 'si des zéros manquent devant la Réf. Tiers',
  'leading-zero-lost': 'si un tableur a effacé le zéro de tête',
  'rang-not-padded': 'si des zéros manquent devant le rang bailleur',
  'look-alikes-or-separators': 'sans les séparateurs, O lu 0, l ou I lu 1',
};

/**
 * How many corrections are offered, and that none is applied.
 *
 * @example suggestionsText(3) // '3 corrections possibles, aucune n’est appliquée : comparez avec NIMS.'
 */
export function suggestionsText(count: number): string {
  const offered =
    count === 1
      ? '1 correction possible, non appliquée'
      : `${count} corrections possibles, aucune n’est appliquée`;
  return `${offered}\u00a0: comparez avec NIMS.`;
}

/**
 * The three parts of a number in a few words, without the zeros added.
 *
 * @example partsText({ codeCaf: '078', numeroTiers: '270075', rang: '0001' }) // 'code 078, tiers 270075, rang 1'
 */
export function partsText(parts: { codeCaf: string; numeroTiers: string; rang: string }): string {
  return `code ${parts.codeCaf}, tiers ${parts.numeroTiers}, rang ${Number(parts.rang)}`;
}

/** Asked when a number does not begin with the Code CAF of the edition. */
export function otherCodeCafText(codeCaf: string): string {
  return `Ces chiffres ne commencent pas par ${codeCaf}\u00a0: est-ce bien un N°\u00a0UTILISATEUR\u00a0?`;
}

/**
 * The three groups read aloud, digit by digit.
 *
 * @example readAloudText({ codeCaf: '078', refTiers: '0270075', rang: '0001' })[0] // 'zéro sept huit'
 */
export function readAloudText(parts: Readonly<Record<PartName, string>>): string[] {
  return [parts.codeCaf, parts.refTiers, parts.rang].map(spellDigits);
}
