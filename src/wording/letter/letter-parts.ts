import { otherAssumptions } from '../advice/assumptions.ts';
import type { Handover } from '../advice/handover.ts';
import { nextSteps } from '../advice/next-steps.ts';
import { textOf, type Segment } from '../advice/segments.ts';
import { sentence } from '../advice/sentence.ts';
import { tell, type Told } from '../advice/told.ts';
import { whomToAsk } from '../advice/whom-to-ask.ts';
import { workedOut } from '../advice/worked-out.ts';
import { landlordDoubts } from './landlord-doubts.ts';
import { landlordReason } from './landlord-reasons.ts';

/** What is written to a landlord, by mail or on paper, in plain words and without « aujourd’hui ». */
export type LetterParts = {
  readonly segments: readonly Segment[];
  readonly sentence: string;
  readonly reason: string;
  readonly next: readonly string[];
  readonly doubts: readonly string[];
  /** What was taken for granted, the hours aside: the sentence says them. */
  readonly assumptions: readonly string[];
  /** Whom to ask when in doubt, after « demandez ». */
  readonly whom: string;
  readonly workedOut: string;
  readonly portalAddress: string | null;
};

/** The parts of what is written to a landlord, from a call told in writing. */
export function lettered(told: Told): LetterParts {
  const segments = sentence(told);
  return {
    segments,
    sentence: textOf(segments),
    reason: landlordReason(told),
    next: nextSteps(told).map(({ text }) => text),
    doubts: landlordDoubts(told),
    assumptions: otherAssumptions(told),
    whom: whomToAsk(told),
    workedOut: workedOut(told.situation),
    portalAddress: told.portalAddress,
  };
}

/** The parts of what is written to a landlord. */
export function letterParts(handover: Handover): LetterParts {
  return lettered(tell(handover, 'written'));
}
