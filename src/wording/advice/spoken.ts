import type { Handover } from './handover.ts';
import { momentOf, type Moment } from './moment.ts';
import type { Segment } from './segments.ts';
import { sentence } from './sentence.ts';
import { tell } from './told.ts';

/** What is read aloud, and the instant it turns on: all that a page needs to show an answer at once. */
export type Spoken = { readonly segments: readonly Segment[]; readonly moment: Moment | null };

/**
 * The sentence of a call in segments, alone: why, what next and the other channels are worked out beside it.
 *
 * @example textOf(spokenAdvice(handover).segments) // as phoneSentence(handover)
 */
export function spokenAdvice(handover: Handover): Spoken {
  const told = tell(handover, 'spoken');
  return { segments: sentence(told), moment: momentOf(told) };
}
