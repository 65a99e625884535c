import { firstTryAt, seriesStarts, type ExactTimeline, type KnownDates } from '#wording';
import { earlier, lasting, marksIn, type Mark, type Span, type TimelineModel } from './model.ts';

/** Enough to tell that there are too many to list. */
const MOST_SERIES = 14;

const marksOf = (timeline: ExactTimeline, known: KnownDates): Mark[] => {
  const { sentAt, receivedAt, earliestTryAt, advisedTryAt, expiresAt, reRequestAt } = timeline;
  const oneEnd = expiresAt.getTime() === reRequestAt.getTime();
  const waitsUntil = (at: Date): Date | null => (timeline.window !== null && at < expiresAt ? at : null);
  return marksIn({
    sent: known === 'sent' || sentAt < receivedAt ? sentAt : null,
    received: known === 'sent' ? null : receivedAt,
    earliest: waitsUntil(earliestTryAt),
    advised: waitsUntil(advisedTryAt),
    series: laterSeries(timeline)[0] ?? null,
    literal: timeline.reRequestLiteralAt,
    ends: oneEnd ? expiresAt : null,
    expires: oneEnd ? null : expiresAt,
    're-request': oneEnd ? null : reRequestAt,
  });
};

/** The series after the first. */
const laterSeries = (timeline: ExactTimeline): Date[] => seriesStarts(timeline, MOST_SERIES + 1).slice(1);

const spansOf = (timeline: ExactTimeline): Span[] => {
  const { sentAt, window, earliestTryAt, expiresAt, reRequestAt } = timeline;
  const usableFrom = earlier(firstTryAt(timeline), expiresAt);
  const possibleFrom = window === 'normal' ? earliestTryAt : usableFrom;
  return lasting([
    { look: 'too-early', from: sentAt, to: possibleFrom },
    { look: 'open', from: possibleFrom, to: usableFrom },
    { look: 'usable', from: usableFrom, to: expiresAt },
    { look: 'over', from: expiresAt, to: reRequestAt },
  ]);
};

/** What to draw and to list of a delivery known to the minute. */
export function exactModel(timeline: ExactTimeline, known: KnownDates): TimelineModel {
  const { kind, timeZone, now, sentAt, reRequestAt, reRequestLiteralAt } = timeline;
  return {
    kind,
    precision: 'hours',
    timeZone,
    now,
    marks: marksOf(timeline, known),
    spans: spansOf(timeline),
    lock: { from: sentAt, to: reRequestAt, doubtFrom: reRequestLiteralAt },
    series: laterSeries(timeline),
  };
}
