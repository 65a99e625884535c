import type { DoubtId, FactId } from './sources.ts';

/** What a figure of the note counts. */
export type FigureUnit = 'hours' | 'minutes' | 'weeks' | 'months' | 'tries' | 'digits';

/** One figure of the note, with the facts that state it and the doubts that touch it. */
export type Figure<Unit extends FigureUnit = FigureUnit> = {
  readonly value: number;
  readonly unit: Unit;
  readonly facts: readonly FactId[];
  readonly doubts: readonly DoubtId[];
};

const figure = <Unit extends FigureUnit>(
  value: number,
  unit: Unit,
  facts: readonly FactId[],
  doubts: readonly DoubtId[] = [],
): Figure<Unit> => ({ value, unit, facts, doubts });

/**
 * Every figure of the note, written once in the whole site: rules compute from here, prose and tests quote from here.
 *
 * @example figures['post-validity'] // { value: 2, unit: 'months', facts: ['F18', 'F34', 'F37'], doubts: ['A3', 'A4'] }
 */
export const figures = {
  'post-validity': figure(2, 'months', ['F18', 'F34', 'F37'], ['A3', 'A4']),
  'initial-mail-validity': figure(2, 'weeks', ['F19'], ['A1', 'A3']),
  'reset-mail-validity': figure(24, 'hours', ['F20'], ['A2', 'A3']),
  'personal-validity': figure(6, 'months', ['F21'], ['A4', 'A20']),
  'mail-re-request-lock': figure(24, 'hours', ['F36'], ['A1']),
  'user-number-length': figure(14, 'digits', ['F23']),
  // The note never writes it: 14 − 7 − 4, as its example shows.
  'code-caf-length': figure(3, 'digits', ['F23', 'F24', 'F25', 'F26', 'F28'], ['A14']),
  'ref-tiers-length': figure(7, 'digits', ['F25']),
  'rang-length': figure(4, 'digits', ['F26'], ['A15']),
  'first-try-wait-earliest': figure(3, 'hours', ['F29'], ['A7']),
  'first-try-wait-advised': figure(4, 'hours', ['F29'], ['A7']),
  'retry-interval': figure(2, 'hours', ['F30'], ['A9']),
  'max-tries': figure(5, 'tries', ['F31'], ['A8', 'A9']),
  lockout: figure(10, 'minutes', ['F32'], ['A8']),
} as const;

export type FigureId = keyof typeof figures;

/** The button captions, exactly as on the portal: capitals, no accents (F11, F14, F15, A24). */
export const captions = {
  'identifiant-perdu': 'IDENTIFIANT PERDU',
  'mot-de-passe-perdu': 'MOT DE PASSE PERDU',
  'mettre-a-jour': 'METTRE A JOUR VOTRE MOT DE PASSE',
} as const;

export type CaptionId = keyof typeof captions;

/** The note's own example of a user number: 078 · 0270075 · 0001 (F28). */
export const exampleNumber = '07802700750001';
