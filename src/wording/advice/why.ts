import { factIds, type CaptionId, type FactId } from '#rules';
import { factSentences } from '../fact-sentences.ts';
import { prohibition } from './prohibition.ts';
import type { Told } from './told.ts';

/** A fact the answer rests on, with its figure. */
export type Cited = { readonly fact: FactId; readonly sentence: string };

/** The facts of each button, for the sentences that name it beyond what the advice tells to do now. */
const buttonFacts: Readonly<Record<CaptionId, readonly FactId[]>> = {
  'identifiant-perdu': ['F11', 'F22', 'F23'],
  'mot-de-passe-perdu': ['F14'],
  'mettre-a-jour': ['F15'],
};

const validities: readonly FactId[] = ['F18', 'F19', 'F20'];

/**
 * The facts to read as « pourquoi » beside what comes next and the prohibition: those that neither of them tells with
 * its figure; all of them rather than none.
 *
 * @example whyBeside(parts) // F29 and F38 of a mail that came too recently: its two weeks are told with its end
 */
export function whyBeside({
  why: all,
  next,
  prohibition: { facts },
}: {
  readonly why: readonly Cited[];
  readonly next: readonly { readonly facts: readonly FactId[] }[];
  readonly prohibition: { readonly facts: readonly FactId[] };
}): readonly Cited[] {
  const cited = next.flatMap((step) => step.facts);
  // The date of a prohibition says nothing of how long the validity lasts.
  const told = validities.some((fact) => cited.includes(fact)) ? [...cited, ...facts] : [...cited, 'F35'];
  const beside = all.filter(({ fact }) => !told.includes(fact));
  return beside.length > 0 ? beside : all;
}

/** Every fact that the sentence of a call rests on: those of the advice, and those of what the sentence adds (F35, F38). */
export function why(told: Told): Cited[] {
  const { advice, button } = told;
  const cited: readonly FactId[] = [
    ...advice.facts,
    ...prohibition(told).facts,
    ...(button === null ? [] : buttonFacts[button]),
    ...(advice.rule === 'too-early' ? (['F38'] as const) : []),
  ];
  return factIds
    .filter((fact) => cited.includes(fact))
    .map((fact) => ({ fact, sentence: factSentences[fact] }));
}
