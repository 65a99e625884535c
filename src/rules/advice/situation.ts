import type { DeliveryKind } from '../validity/kinds.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** A password that was sent; when only one of its dates is known, it is given twice (A3). */
export type Delivery = { kind: DeliveryKind; sentAt: Date; receivedAt: Date; lost: boolean };

/** What the caller answered, and when; `delivery: null` says that nothing was sent, or that it has ended. */
export type Situation = {
  everLoggedIn: Answer;
  passwordChanged: Answer;
  justLoggedIn: boolean;
  delivery: Delivery | null;
  personalSince: Date | null;
  failures: number;
  lastFailureAt: Date | null;
  variants: 'none' | 'to-try' | 'exhausted';
  userNumberKnown: boolean;
  now: Date;
  timeZone: string;
};
