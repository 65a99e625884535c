import type { Situation } from '#rules';
import type { Handover } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

export const paris = (time: string): Date => new Date(`${time}:00+01:00`);
const sentAt = paris('2026-03-10T09:40');
export const sent = (kind: 'post' | 'initial-mail' | 'reset-mail', lost = false, receivedAt = sentAt) =>
  ({ kind, sentAt, receivedAt, lost }) as const;
export const call = (situation: Partial<Situation>, more?: Partial<Handover>): Handover =>
  handoverOf(situationOf(situation), more);
export const changed = { everLoggedIn: 'yes', passwordChanged: 'yes' } as const;

/** Calls whose every word is told, one for each way of ending. */
export const calls = {
  'a first mail of this morning': call({ delivery: sent('initial-mail'), now: paris('2026-03-10T10:30') }),
  'a first mail, tried in vain an hour ago': call({
    delivery: sent('initial-mail'),
    failures: 2,
    lastFailureAt: paris('2026-03-10T14:00'),
    now: paris('2026-03-10T15:00'),
  }),
  'a first mail, five tries, two hours later': call({
    delivery: sent('initial-mail'),
    failures: 5,
    lastFailureAt: paris('2026-03-10T14:00'),
    variants: 'to-try',
    now: paris('2026-03-10T16:30'),
  }),
  'a mail had by a button, tried after three hours': call({
    ...changed,
    delivery: sent('reset-mail'),
    now: paris('2026-03-10T13:00'),
  }),
  'a mail had by a button, come late': call({
    ...changed,
    delivery: sent('reset-mail', false, paris('2026-03-11T06:10')),
    now: paris('2026-03-11T09:15'),
  }),
  'a mail had by a button, lost': call({
    ...changed,
    delivery: sent('reset-mail', true),
    now: paris('2026-03-10T15:00'),
  }),
  'a mail had by a button, ended': call({
    ...changed,
    delivery: sent('reset-mail'),
    now: paris('2026-03-11T15:00'),
  }),
  'a letter lost': call({ delivery: sent('post', true), now: paris('2026-03-20T15:00') }),
  'a letter of which only days are known, lost': call(
    { delivery: sent('post', true, paris('2026-03-14T23:59')), now: paris('2026-03-20T15:00') },
    { precision: 'day' },
  ),
  'a letter refused, its forms all tried': call({
    delivery: sent('post'),
    failures: 5,
    lastFailureAt: paris('2026-03-20T14:00'),
    variants: 'exhausted',
    now: paris('2026-03-20T15:00'),
  }),
  'a letter with forms to try': call({
    delivery: sent('post'),
    variants: 'to-try',
    now: paris('2026-03-20T15:00'),
  }),
  'a first mail without look-alikes, refused': call({
    delivery: sent('initial-mail'),
    failures: 1,
    lastFailureAt: paris('2026-03-10T14:50'),
    variants: 'none',
    now: paris('2026-03-10T15:00'),
  }),
  'a lock-out': call({
    delivery: sent('post'),
    failures: 5,
    lastFailureAt: paris('2026-03-10T14:55'),
    variants: 'to-try',
    now: paris('2026-03-10T15:00'),
  }),
  'a lock-out of a password that ends before the series': call({
    ...changed,
    delivery: sent('reset-mail'),
    failures: 5,
    lastFailureAt: paris('2026-03-11T08:35'),
    variants: 'to-try',
    now: paris('2026-03-11T08:40'),
  }),
  'never logged in, nothing sent': call({ now: paris('2026-03-10T15:00') }),
  'never logged in, the number not known': call({ userNumberKnown: false, now: paris('2026-03-10T15:00') }),
  'his own password, lost': call({ ...changed, now: paris('2026-03-10T15:00') }),
  'logged in, nobody knows whether the password was changed': call({
    everLoggedIn: 'yes',
    passwordChanged: 'unknown',
    now: paris('2026-03-10T15:00'),
  }),
  'nobody knows whether he logged in': call({
    everLoggedIn: 'unknown',
    passwordChanged: 'unknown',
    now: paris('2026-03-10T15:00'),
  }),
  'just in': call({ justLoggedIn: true, delivery: sent('post'), now: paris('2026-03-20T15:00') }),
  'his own password, lost within its six months': call({
    ...changed,
    personalSince: paris('2026-01-05T00:00'),
    now: paris('2026-03-10T15:00'),
  }),
} satisfies Record<string, Handover>;

export type CallName = keyof typeof calls;
