import { after } from '../after.ts';
import { checkDates, checkInstant, type Dates } from '../check.ts';
import { figures } from '../facts.ts';
import { endOfValidity, isByMail, type DeliveryKind, type Kind } from './kinds.ts';
import { checkTimeZone } from './time-zone.ts';

/** How much time is left for a first try: as much as advised, only the boldest reading's, or none (A28). */
export type Window = 'normal' | 'reduced' | 'empty';

/** A password and the zone whose clocks its owner reads; when only one date is known, it is given twice (A3). */
export type Sending = { kind: Kind; sentAt: Date; receivedAt: Date; timeZone: string };

export type Deadlines = {
  /** The nearest end, counted from sending and excluded: from then on the password is not to be relied on (A3, A5). */
  expiresAt: Date;
  earliestTryAt: Date | null;
  advisedTryAt: Date | null;
  /** The farthest end, counted from reception: nothing new is to be asked for before it (A3). */
  reRequestAt: Date | null;
  /** The other reading of the lock of a first mail (A1). */
  reRequestLiteralAt: Date | null;
  window: Window | null;
};

type FirstTry = Pick<Deadlines, 'earliestTryAt' | 'advisedTryAt' | 'window'>;

const noWait: FirstTry = { earliestTryAt: null, advisedTryAt: null, window: null };

const firstTryByMail = (expiresAt: Date, receivedAt: Date): FirstTry => {
  const earliestTryAt = after(receivedAt, figures['first-try-wait-earliest']);
  const advisedTryAt = after(receivedAt, figures['first-try-wait-advised']);
  const reduced = advisedTryAt >= expiresAt ? 'reduced' : 'normal';
  return { earliestTryAt, advisedTryAt, window: earliestTryAt >= expiresAt ? 'empty' : reduced };
};

/** The deadlines of what was sent, whose dates are known to be right: see `deadlines`. */
export function deliveryDeadlines(
  kind: DeliveryKind,
  { sentAt, receivedAt }: Dates,
  timeZone: string,
): Deadlines & { reRequestAt: Date } {
  const expiresAt = endOfValidity(kind, sentAt, timeZone);
  return {
    expiresAt,
    ...(isByMail(kind) ? firstTryByMail(expiresAt, receivedAt) : noWait),
    reRequestAt: endOfValidity(kind, receivedAt, timeZone),
    reRequestLiteralAt: kind === 'initial-mail' ? after(receivedAt, figures['mail-re-request-lock']) : null,
  };
}

/**
 * Every deadline of a password: the nearest end to use it, the farthest to ask for another, the wait before the first
 * try of a mail, uncapped (F18 to F21, F29, F34 to F37; A1, A3, A4, A6, A7, A28). For `personal`, both dates are the day
 * it was chosen and `receivedAt` is ignored. Throws a RangeError naming the field for an Invalid Date, an unknown zone,
 * or a sending after its reception.
 *
 * @example deadlines({ kind: 'reset-mail', sentAt: nine, receivedAt: nine, timeZone: 'Europe/Paris' })
 * // expiresAt and reRequestAt at nine the next day, earliestTryAt at noon, advisedTryAt an hour later, window 'normal'
 */
export function deadlines({ kind, timeZone, ...dates }: Sending): Deadlines {
  checkTimeZone(timeZone);
  if (kind !== 'personal') return deliveryDeadlines(kind, checkDates(dates), timeZone);
  const expiresAt = endOfValidity(kind, checkInstant('sentAt', dates.sentAt), timeZone);
  return { expiresAt, ...noWait, reRequestAt: null, reRequestLiteralAt: null };
}
