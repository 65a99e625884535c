import { expect } from 'vitest';
import { advise, type Advice, type Delivery, type DeliveryKind, type Situation } from '#rules';
import { hoursAfter, winter } from '../validity/paris.ts';

/** Tuesday 10 March 2026 at 14:30 in Paris: now, in every call. */
export const now = winter('2026-03-10T14:30');

export const ago = (hours: number): Date => hoursAfter(now, -hours);

/** Never logged in, nothing sent, nothing tried. */
export const call = (more: Partial<Situation> = {}): Situation => ({
  everLoggedIn: 'no',
  passwordChanged: 'no',
  justLoggedIn: false,
  delivery: null,
  personalSince: null,
  failures: 0,
  lastFailureAt: null,
  variants: 'none',
  userNumberKnown: true,
  now,
  timeZone: 'Europe/Paris',
  ...more,
});

export const case2 = { everLoggedIn: 'yes', passwordChanged: 'yes' } as const;
export const undecided = { everLoggedIn: 'yes', passwordChanged: 'no' } as const;

/** A password sent at an instant and received some hours later. */
export const sent = (kind: DeliveryKind, sentAt: Date, hoursOnTheWay = 0, lost = false): Delivery => ({
  kind,
  sentAt,
  receivedAt: hoursAfter(sentAt, hoursOnTheWay),
  lost,
});

const nothing = {
  until: null,
  then: null,
  earliestAt: null,
  advisedAt: null,
  literalAt: null,
  method: null,
  meanwhile: null,
  triesLeft: null,
  doubts: [],
};

/** A whole advice, but for what does not apply. */
export type Expected = Pick<Advice, 'rule' | 'action' | 'facts'> & Partial<Advice>;

/** A call, in the words of the trade, and the advice it must get. */
export type Example = [name: string, situation: Partial<Situation>, expected: Expected];

export const expectAdvice = (_: string, situation: Partial<Situation>, expected: Expected): void => {
  expect(advise(call(situation))).toEqual({ ...nothing, ...expected });
};
