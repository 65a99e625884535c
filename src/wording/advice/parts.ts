import { captions, type CaptionId } from '#rules';
import { assumptionSentences } from './assumptions.ts';
import { doubtNotes, type DoubtNote } from './doubt-notes.ts';
import type { Handover } from './handover.ts';
import { momentOf, type Moment } from './moment.ts';
import { nextSteps } from './next-steps.ts';
import { prohibition, type Prohibition } from './prohibition.ts';
import type { Segment } from './segments.ts';
import { sentence } from './sentence.ts';
import type { NextStep } from './steps.ts';
import { tell, type Told } from './told.ts';
import { whomToAsk } from './whom-to-ask.ts';
import { why, type Cited } from './why.ts';
import { workedOut } from './worked-out.ts';

/** A caption of the portal to quote, and whether it is to be clicked now or later. */
export type QuotedCaption = { readonly id: CaptionId; readonly text: string; readonly when: 'now' | 'later' };

/** All that a page shows of an answer; the text of `segments`, end to end, is the sentence to read aloud. */
export type AdviceParts = {
  readonly segments: readonly Segment[];
  readonly moment: Moment | null;
  readonly caption: QuotedCaption | null;
  readonly prohibition: Prohibition;
  readonly why: readonly Cited[];
  readonly doubts: readonly DoubtNote[];
  /** Whom to ask what the doubts leave open, after « demandez ». */
  readonly whom: string;
  readonly next: readonly NextStep[];
  readonly assumptions: readonly string[];
  /** « Calculé le … » */
  readonly workedOut: string;
};

const quoted = ({ button, advice }: Told): QuotedCaption | null => {
  if (button === null) return null;
  const when = advice.action.startsWith('click-') ? 'now' : 'later';
  return { id: button, text: captions[button], when };
};

/**
 * An answer in the parts that every channel on screen shares.
 *
 * @example adviceParts(handover).moment // { at, day: 'mardi 10 mars', hour: { hours: '13', minutes: '40' }, role: 'act', … }
 */
export function adviceParts(handover: Handover): AdviceParts {
  const told = tell(handover, 'spoken');
  return {
    segments: sentence(told),
    moment: momentOf(told),
    caption: quoted(told),
    prohibition: prohibition(told),
    why: why(told),
    doubts: doubtNotes(told),
    whom: whomToAsk(told),
    next: nextSteps(told),
    assumptions: assumptionSentences(told),
    workedOut: workedOut(told.situation),
  };
}
