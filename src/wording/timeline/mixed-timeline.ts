import { shiftDay } from '#entry';
import {
  after,
  dayDeadlines,
  deliveryDeadlines,
  figures,
  instantFromFields,
  isByMail,
  localFields,
  type DeliveryKind,
} from '#rules';

/** What was sent at a known minute and received on a day (`YYYY-MM-DD`) whose hour is not known. */
export type MixedDelivery = {
  readonly kind: DeliveryKind;
  readonly sentAt: Date;
  readonly receivedDay: string;
  readonly timeZone: string;
};

/** Where it stands, in the order it goes through; `arrival-day`: the wait after the arrival may not be over. */
export type MixedStage = 'to-come' | 'arrival-day' | 'no-time-to-wait' | 'usable' | 'locked' | 'ended';

/** Its end to the minute, as it is counted from sending; in days, what is counted from reception (A3, A5). */
export type MixedTimeline = MixedDelivery & {
  readonly now: Date;
  readonly expiresAt: Date;
  readonly reRequestDay: string;
  readonly literalDay: string | null;
  /** The start of the day of reception, or sending if later: nothing came before. */
  readonly receivedFrom: Date;
  /** When the wait before the first try is over whatever the hour of arrival; by post, where there is none, `receivedFrom`. */
  readonly waitOverAt: Date;
  readonly stage: MixedStage;
};

/** The instant at which a day begins on the clocks of a zone. */
export const startOfDay = (day: string, timeZone: string): Date =>
  instantFromFields({ day, time: '00:00' }, timeZone);

const stageAt = (now: Date, timeline: Omit<MixedTimeline, 'stage'>): MixedStage => {
  const { kind, receivedFrom, expiresAt, waitOverAt, reRequestDay, timeZone } = timeline;
  if (now < receivedFrom) return 'to-come';
  if (now >= expiresAt) return localFields(now, timeZone).day < reRequestDay ? 'locked' : 'ended';
  if (isByMail(kind) && after(receivedFrom, figures['first-try-wait-earliest']) >= expiresAt) {
    return 'no-time-to-wait';
  }
  return now < waitOverAt ? 'arrival-day' : 'usable';
};

/**
 * Works out where a delivery stands when the hour of its reception is not known. Throws the RangeErrors of the rules.
 *
 * @example mixedTimeline({ kind: 'reset-mail', sentAt: nine, receivedDay: '2026-03-10', timeZone: 'Europe/Paris' }, ten).stage // 'arrival-day'
 */
export function mixedTimeline(delivery: MixedDelivery, now: Date): MixedTimeline {
  const { kind, sentAt, receivedDay, timeZone } = delivery;
  const start = startOfDay(receivedDay, timeZone);
  const receivedFrom = start < sentAt ? sentAt : start;
  const dayAfter = startOfDay(shiftDay(receivedDay, 1), timeZone);
  const { reRequestDay, reRequestLiteralDay } = dayDeadlines({ kind, day: receivedDay });
  const timeline = {
    ...delivery,
    now,
    expiresAt: deliveryDeadlines(kind, { sentAt, receivedAt: sentAt }, timeZone).expiresAt,
    reRequestDay: `${reRequestDay}`,
    literalDay: reRequestLiteralDay,
    receivedFrom,
    waitOverAt: isByMail(kind) ? after(dayAfter, figures['first-try-wait-advised']) : receivedFrom,
  };
  return { ...timeline, stage: stageAt(now, timeline) };
}
