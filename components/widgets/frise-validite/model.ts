import type { EventCode } from '#wording';
import type { Kind } from '#rules';

/** An instant that the timeline names. */
export type Mark = {
  readonly code: EventCode;
  readonly at: Date;
  /** Only its day is known: `at` is where that day begins. */
  readonly wholeDay?: boolean;
};

/** A stretch of the bar: too early, possible, advised, or over. */
export type Span = {
  readonly look: 'too-early' | 'open' | 'usable' | 'over';
  readonly from: Date;
  readonly to: Date;
};

/** What both drawings and the table show of one password; in days, an instant is the midnight of a day in UTC. */
export type TimelineModel = {
  readonly kind: Kind;
  readonly precision: 'hours' | 'days';
  readonly timeZone: string;
  readonly now: Date;
  /** In the order of time. */
  readonly marks: readonly Mark[];
  readonly spans: readonly Span[];
  /** While nothing may be asked for; from `doubtFrom` on the note has another reading (A1). */
  readonly lock: { readonly from: Date; readonly to: Date; readonly doubtFrom: Date | null } | null;
  /** When each series of tries after the first may begin; as many as fit in a list, and one more. */
  readonly series: readonly Date[];
};

/** The marks that a password has, in the order of time. */
export function marksIn(at: Partial<Record<EventCode, Date | null>>): Mark[] {
  const codes = Object.keys(at) as EventCode[];
  return codes
    .flatMap((code) => (at[code] ? [{ code, at: at[code] }] : []))
    .sort((one, other) => Number(one.at) - Number(other.at));
}

/** Spans that last. */
export const lasting = (spans: readonly Span[]): Span[] => spans.filter(({ from, to }) => from < to);

export const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
