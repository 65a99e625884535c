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
