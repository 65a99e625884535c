import { captions, type CaptionId } from '#rules';

/** What a piece of a sentence is for: what to do, what not to do, the hour to set very large, a caption to quote. */
export type SegmentRole = 'plain' | 'act' | 'stop' | 'hour' | 'caption';

/** A piece of a sentence; the pieces, put end to end, are the sentence to read aloud. */
export type Segment = { readonly text: string; readonly role: SegmentRole };

export const plain = (text: string): Segment => ({ text, role: 'plain' });
export const act = (text: string): Segment => ({ text, role: 'act' });
export const stop = (text: string): Segment => ({ text, role: 'stop' });
export const hourOf = (text: string): Segment => ({ text, role: 'hour' });
export const caption = (id: CaptionId): Segment => ({ text: captions[id], role: 'caption' });

/**
 * The sentence that segments make.
 *
 * @example textOf([plain('C’est trop tôt. '), act('Attendez.')]) // 'C’est trop tôt. Attendez.'
 */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Neighbours of one role joined, empty pieces dropped, so that a page makes one element of each. */
export function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const { text, role } of segments) {
    const last = whole.at(-1);
    if (last?.role === role) whole[whole.length - 1] = { text: last.text + text, role };
    else if (text !== '') whole.push({ text, role });
  }
  return whole;
}
