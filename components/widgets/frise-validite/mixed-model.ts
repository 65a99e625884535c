import { after, figures, isByMail } from '#rules';
import { startOfDay, type MixedTimeline } from '#wording';
import { earlier, lasting, type Mark, type Span, type TimelineModel } from './model.ts';

const spansOf = (
  { kind, sentAt, receivedFrom, waitOverAt, expiresAt }: MixedTimeline,
  over: Date,
): Span[] => {
  const wait = isByMail(kind) ? after(receivedFrom, figures['first-try-wait-earliest']) : receivedFrom;
  const possibleFrom = earlier(wait, expiresAt);
  const usableFrom = earlier(waitOverAt, expiresAt);
  return lasting([
    { look: 'too-early', from: sentAt, to: possibleFrom },
    { look: 'open', from: possibleFrom, to: usableFrom },
    { look: 'usable', from: usableFrom, to: expiresAt },
    { look: 'over', from: expiresAt, to: over },
  ]);
};

/** What to draw and to list when the hour of reception alone is not known: hours where they are known, days elsewhere. */
export function mixedModel(timeline: MixedTimeline): TimelineModel {
  const { kind, timeZone, now, sentAt, receivedDay, expiresAt, reRequestDay, literalDay } = timeline;
  const midnight = (day: string): Date => startOfDay(day, timeZone);
  const over = midnight(reRequestDay);
  const doubtFrom = literalDay === null ? null : midnight(literalDay);
  const marks: Mark[] = [
    { code: 'sent', at: sentAt },
    { code: 'received', at: midnight(receivedDay), wholeDay: true },
    ...(doubtFrom === null ? [] : [{ code: 'literal', at: doubtFrom, wholeDay: true } as const]),
    { code: 'expires', at: expiresAt },
    { code: 're-request', at: over, wholeDay: true },
  ];
  return {
    kind,
    precision: 'hours',
    timeZone,
    now,
    marks: marks.sort((one, other) => Number(one.at) - Number(other.at)),
    spans: spansOf(timeline, over),
    lock: { from: sentAt, to: over, doubtFrom },
    series: [],
  };
}
