import { instantFromFields, localFields } from '#rules';

/** A date of which at least the day is known. */
export type Dated =
  | { readonly known: 'instant'; readonly day: string; readonly time: string }
  | { readonly known: 'day'; readonly day: string }
  | { readonly known: 'day-without-hour'; readonly day: string; readonly answeredAt: number };

/**
 * A date as the caller knows it, on the clocks of his zone. What he does not know is counted at the instant of the
 * answer (milliseconds), frozen there so that a deadline does not slide while the call lasts.
 */
export type When = Dated | { readonly known: 'nothing'; readonly answeredAt: number };

/** The first and the last instant that a date may stand for. */
export type Bounds = { readonly from: Date; readonly to: Date };

const FIRST_MINUTE = '00:00';
const LAST_MINUTE = '23:59';

export const isDated = (when: When | undefined): when is Dated =>
  when !== undefined && when.known !== 'nothing';

/**
 * Between which instants a date lies: a day runs from its first instant to its last minute (A5); with its hour asked
 * and unknown, to the instant of the answer, unless the day was over by then.
 *
 * @example bounds({ known: 'day', day: '2026-03-10' }, 'Europe/Paris') // 00:00 to 23:59 that day
 */
export function bounds(when: Dated, timeZone: string): Bounds {
  const at = (time: string): Date => instantFromFields({ day: when.day, time }, timeZone);
  if (when.known === 'instant') return { from: at(when.time), to: at(when.time) };
  const whole = { from: at(FIRST_MINUTE), to: at(LAST_MINUTE) };
  if (when.known === 'day') return whole;
  const answeredAt = new Date(when.answeredAt);
  return answeredAt < whole.to ? { ...whole, to: answeredAt } : whole;
}

/** The last instant a date may stand for: that of the answer when nothing is known of it. */
export function latest(when: When, timeZone: string): Date {
  return isDated(when) ? bounds(when, timeZone).to : new Date(when.answeredAt);
}

/** The minute in course, as a date known to the minute. */
export function justNow(now: Date, timeZone: string): Dated {
  return { known: 'instant', ...localFields(now, timeZone) };
}
