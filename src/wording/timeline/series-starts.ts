import { after, figures } from '#rules';
import type { ExactTimeline } from './exact-timeline.ts';

/**
 * The first try to plan of a mail: after the wait that is advised, after the shortest one when the end comes too soon,
 * at once when it comes sooner still (F29, A7, A28).
 */
export function firstTryAt({ window, receivedAt, earliestTryAt, advisedTryAt }: ExactTimeline): Date {
  if (window === 'normal') return advisedTryAt;
  return window === 'reduced' ? earliestTryAt : receivedAt;
}

/**
 * When each series of tries may begin at the soonest, until the end of validity, `most` at most (F30, F31, A9); none by
 * post, where the note gives no hour (A12).
 *
 * @example seriesStarts(mailOfNine, 3) // 13 h, 15 h and 17 h, for a mail of 9 h valid until the next day
 */
export function seriesStarts(timeline: ExactTimeline, most: number): Date[] {
  const starts: Date[] = [];
  if (timeline.window === null) return starts;
  let at = firstTryAt(timeline);
  while (at < timeline.expiresAt && starts.length < most) {
    starts.push(at);
    at = after(at, figures['retry-interval']);
  }
  return starts;
}
