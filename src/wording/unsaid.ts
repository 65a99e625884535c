import type { DoubtId } from '#rules';
import { doubts } from './doubts.ts';

/** The answer to a question that the note leaves open: that it does, and the cautious step. */
export type Unsaid = { readonly answer: string; readonly step: string };

/**
 * What is answered where the note says nothing.
 *
 * @example unsaid('A22') // { answer: 'La fiche ne le dit pas.', step: 'Ne la faites pas.' }
 */
export function unsaid(doubt: DoubtId): Unsaid {
  return { answer: 'La fiche ne le dit pas.', step: doubts[doubt].caution };
}
