import { after } from '../after.ts';
import { figures } from '../facts.ts';
import { addLocally } from './local-time.ts';

/** How a password came: by post, by the very first mail, by a mail asked for with a button (A2), or chosen. */
export type Kind = DeliveryKind | 'personal';

/** The kinds that are sent. */
export type DeliveryKind = 'post' | 'initial-mail' | 'reset-mail';

/** Which figure says how long each kind of password is valid (F18 to F21). */
export const validities = {
  post: figures['post-validity'],
  'initial-mail': figures['initial-mail-validity'],
  'reset-mail': figures['reset-mail-validity'],
  personal: figures['personal-validity'],
} as const;

/** Whether a password came by mail, hence has to wait before its first try (F29, A12). */
export const isByMail = (kind: Kind): boolean => kind === 'initial-mail' || kind === 'reset-mail';

/**
 * When the validity of a password ends, counted from an instant: hours are elapsed time, weeks and months follow the
 * local calendar (F18 to F21; A4, A6).
 *
 * @example endOfValidity('reset-mail', new Date('2026-03-28T09:00:00Z'), 'Europe/Paris') // 2026-03-29T09:00:00Z
 */
export function endOfValidity(kind: Kind, from: Date, timeZone: string): Date {
  const validity = validities[kind];
  return validity.unit === 'hours' ? after(from, validity) : addLocally(from, validity, timeZone);
}
