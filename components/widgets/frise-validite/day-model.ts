import { shiftDay } from '#entry';
import type { DayTimeline, KnownDates } from '#wording';
import { lasting, marksIn, type Mark, type TimelineModel } from './model.ts';

/** A day as the instant at which UTC begins it. @example midnight('2026-03-10') // 2026-03-10T00:00:00Z */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const marksOf = (days: DayTimeline, known: KnownDates): Mark[] => {
  const { kind, sentDay, receivedDay, lastSafeDay, endDay, reRequestDay, literalDay } = days;
  const chosen = kind === 'personal';
  const on = (shown: boolean, day: string | null): Date | null =>
    shown && day !== null ? midnight(day) : null;
  return marksIn({
    chosen: on(chosen, sentDay),
    sent: on(!chosen && (known === 'sent' || sentDay < receivedDay), sentDay),
    received: on(!chosen && known !== 'sent', receivedDay),
    'last-safe': on(lastSafeDay > receivedDay, lastSafeDay),
    literal: on(true, literalDay),
    expires: on(true, endDay),
    're-request': on(true, reRequestDay),
  });
};

/** What to draw and to list when only days are known. */
export function dayModel(days: DayTimeline, known: KnownDates): TimelineModel {
  const { kind, sentDay, receivedDay, endDay, reRequestDay, literalDay, today } = days;
  const [sent, received, end] = [midnight(sentDay), midnight(receivedDay), midnight(endDay)];
  const over = midnight(reRequestDay ?? shiftDay(endDay, 1));
  const arrived = received < end ? received : end;
  return {
    kind,
    precision: 'days',
    timeZone: 'UTC',
    now: midnight(today),
    marks: marksOf(days, known),
    spans: lasting([
      { look: 'too-early', from: sent, to: arrived },
      { look: 'usable', from: arrived, to: end },
      { look: 'over', from: end, to: over },
    ]),
    lock:
      reRequestDay === null
        ? null
        : { from: sent, to: over, doubtFrom: literalDay === null ? null : midnight(literalDay) },
    series: [],
  };
}
