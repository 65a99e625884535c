import { dayDeadlines, isByMail, type Kind } from '#rules';

/** What was sent or chosen, of which only the days are known (`YYYY-MM-DD`). */
export type DayDelivery = { readonly kind: Kind; readonly sentDay: string; readonly receivedDay: string };

/** Where it stands, in the order it goes through. */
export type DayStage = 'to-come' | 'arrival-day' | 'usable' | 'last-day' | 'locked' | 'ended';

/** The cautious days of what was sent or chosen, on one day. */
export type DayTimeline = DayDelivery & {
  readonly lastSafeDay: string;
  readonly endDay: string;
  /** Counted from reception; null for a personal password. */
  readonly reRequestDay: string | null;
  readonly literalDay: string | null;
  readonly today: string;
  readonly stage: DayStage;
};

const stageOn = (today: string, days: Omit<DayTimeline, 'stage'>): DayStage => {
  const { kind, receivedDay, lastSafeDay, endDay, reRequestDay } = days;
  if (today < receivedDay) return 'to-come';
  if (today <= lastSafeDay) return isByMail(kind) && today === receivedDay ? 'arrival-day' : 'usable';
  if (today <= endDay) return 'last-day';
  return reRequestDay !== null && today < reRequestDay ? 'locked' : 'ended';
};

/**
 * Works out where a password stands today when only days are known: its end counted from sending, the next request from
 * reception (A3, A5). Throws the RangeErrors of `dayDeadlines`.
 *
 * @example dayTimeline({ kind: 'post', sentDay: '2027-12-31', receivedDay: '2027-12-31' }, '2028-01-03').endDay // '2028-02-29'
 */
export function dayTimeline(delivery: DayDelivery, today: string): DayTimeline {
  const { lastSafeDay, endDay } = dayDeadlines({ kind: delivery.kind, day: delivery.sentDay });
  const { reRequestDay, reRequestLiteralDay } = dayDeadlines({
    kind: delivery.kind,
    day: delivery.receivedDay,
  });
  const days = { ...delivery, lastSafeDay, endDay, reRequestDay, literalDay: reRequestLiteralDay, today };
  return { ...days, stage: stageOn(today, days) };
}
