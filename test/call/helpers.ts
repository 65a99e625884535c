import { instantFromFields } from '#rules';
import type { Answers, CallTime, When } from '#call';

export const zone = 'Europe/Paris';

/** A moment of a call, as Paris clocks show it: `at('2026-03-10 10:30')`. */
export function at(local: string, timeZone = zone): CallTime {
  const [day = '', time = ''] = local.split(' ');
  return { now: instantFromFields({ day, time }, timeZone), timeZone, userNumberKnown: false };
}

/** A date as the caller gives it: `on('2026-03-10')` by its day, `on('2026-03-10 09:40')` to the minute. */
export function on(local: string): When {
  const [day = '', time] = local.split(' ');
  return time === undefined ? { known: 'day', day } : { known: 'instant', day, time };
}

/** An instant on Paris clocks: `instant('2026-03-10 13:40')`. */
export const instant = (local: string): Date => at(local).now;

export const unknownAt = (time: CallTime): When => ({ known: 'nothing', answeredAt: time.now.getTime() });

export type { Answers, CallTime };
