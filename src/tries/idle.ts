import { millisecondsInMinute } from 'date-fns/constants';

/** How long a password may stay on an unattended screen, and how long before that the reader is told. */
export const idleLimits = { minutes: 10, noticeMinutes: 1 } as const;

/** `active`; `ending`: told that the characters are about to go; `over`: they go. */
export type IdlePhase = 'active' | 'ending' | 'over';

const over = idleLimits.minutes * millisecondsInMinute;
const ending = over - idleLimits.noticeMinutes * millisecondsInMinute;

/**
 * Where an inactivity stands, in milliseconds since the last action.
 *
 * @example idlePhase(9 * 60_000) // 'ending'
 */
export function idlePhase(idleFor: number): IdlePhase {
  if (idleFor >= over) return 'over';
  return idleFor >= ending ? 'ending' : 'active';
}

/**
 * Milliseconds until the phase changes if nobody acts; 0 once it is over.
 *
 * @example untilNextPhase(8 * 60_000) // 60000
 */
export function untilNextPhase(idleFor: number): number {
  return Math.max(0, (idleFor < ending ? ending : over) - idleFor);
}
