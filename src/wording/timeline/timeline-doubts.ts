import { instantNear } from '#format';
import { after, figures, type DoubtId } from '#rules';
import { figureText } from '../figure-text.ts';
import type { DayTimeline } from './day-timeline.ts';
import type { ExactTimeline } from './exact-timeline.ts';
import type { MixedTimeline } from './mixed-timeline.ts';

/** Which of the two dates were given. */
export type KnownDates = 'both' | 'sent' | 'received';

const touching = (doubts: readonly (readonly [boolean, DoubtId])[]): DoubtId[] =>
  doubts.filter(([touches]) => touches).map(([, doubt]) => doubt);

/** The doubts that touch what is shown of a delivery known to the minute, those of most weight first. */
export function exactDoubts(timeline: ExactTimeline, known: KnownDates): DoubtId[] {
  const { kind, stage, reRequest, expiresAt, reRequestAt, window } = timeline;
  return touching([
    [kind === 'initial-mail' && reRequest !== 'allowed', 'A1'],
    [kind === 'reset-mail', 'A2'],
    [known !== 'both' || expiresAt < reRequestAt, 'A3'],
    [stage === 'waiting' || stage === 'may-try', 'A7'],
    [window !== 'normal' && window !== null, 'A28'],
    [kind === 'post' && stage === 'usable', 'A12'],
    [reRequest !== 'allowed', 'A22'],
  ]);
}

/** The same when only days are known. */
export function dayDoubts({ kind, stage, sentDay, receivedDay }: DayTimeline, known: KnownDates): DoubtId[] {
  return touching([
    [kind === 'initial-mail' && stage !== 'ended', 'A1'],
    [kind === 'reset-mail', 'A2'],
    [kind !== 'personal' && (known !== 'both' || sentDay !== receivedDay), 'A3'],
    [true, 'A5'],
    [kind === 'post' && stage === 'usable', 'A12'],
    [kind === 'personal' && stage === 'ended', 'A20'],
    [kind !== 'personal' && stage !== 'ended', 'A22'],
  ]);
}

/** The same when the hour of reception alone is not known: the wait it opens may outlast the validity (A28). */
export function mixedDoubts({ kind, stage, now, expiresAt }: MixedTimeline): DoubtId[] {
  const waiting = stage === 'arrival-day' || stage === 'no-time-to-wait';
  return touching([
    [kind === 'initial-mail' && stage !== 'ended', 'A1'],
    [kind === 'reset-mail', 'A2'],
    [true, 'A3'],
    [true, 'A5'],
    [stage === 'arrival-day', 'A7'],
    [waiting && after(now, figures['first-try-wait-earliest']) >= expiresAt, 'A28'],
    [kind === 'post' && stage === 'usable', 'A12'],
    [stage !== 'ended', 'A22'],
  ]);
}

/**
 * When the other reading of the lock of a first mail ends, to be shown with the doubt (A1); null when it has none.
 *
 * @example literalText(timeline) // 'Ces 24 h sont passées depuis mardi 3 mars à 9 h 30.'
 */
export function literalText({ reRequestLiteralAt, reRequest, now, timeZone }: ExactTimeline): string | null {
  if (reRequestLiteralAt === null || reRequest === 'allowed') return null;
  const at = instantNear(reRequestLiteralAt, now, timeZone);
  const hours = figureText('mail-re-request-lock');
  return reRequest === 'ambiguous'
    ? `Ces ${hours} sont passées depuis ${at}.`
    : `Ces ${hours} finissent ${at}.`;
}
