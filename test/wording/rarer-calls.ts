import type { Handover } from '#wording';
import { call, changed, paris, sent } from './calls-in-full.ts';

/** Calls of which the first ones give no example: each way of saying one thing that is left. */
export const rarerCalls = {
  'a letter, a whole series refused, other forms to try': call(
    {
      delivery: sent('post'),
      failures: 5,
      lastFailureAt: paris('2026-03-20T14:00'),
      variants: 'to-try',
      now: paris('2026-03-20T15:00'),
    },
    { progress: { total: 8n, refused: 5 } },
  ),
  'a letter, a whole series refused in the evening, no other form': call({
    delivery: sent('post'),
    failures: 5,
    lastFailureAt: paris('2026-03-20T21:30'),
    now: paris('2026-03-20T22:00'),
  }),
  'a lock-out of the evening, nothing known of what was sent': call({
    failures: 5,
    lastFailureAt: paris('2026-03-20T23:55'),
    now: paris('2026-03-20T23:58'),
  }),
  'a lock-out at the end of what may be asked again': call({
    delivery: sent('initial-mail'),
    failures: 5,
    lastFailureAt: paris('2026-03-24T09:38'),
    now: paris('2026-03-24T09:42'),
  }),
  'a mail of the evening': call({
    delivery: sent('initial-mail', false, paris('2026-03-10T20:30')),
    now: paris('2026-03-10T21:00'),
  }),
  'a first mail of this morning, already refused': call({
    delivery: sent('initial-mail'),
    failures: 1,
    lastFailureAt: paris('2026-03-10T12:00'),
    now: paris('2026-03-10T12:10'),
  }),
  'a mail had by a button, of this morning': call({
    ...changed,
    delivery: sent('reset-mail'),
    now: paris('2026-03-10T10:30'),
  }),
  'a mail that may be either': call(
    { delivery: sent('initial-mail'), now: paris('2026-03-10T15:00') },
    { assumptions: ['mail-taken-both-ways'] },
  ),
  'a letter refused yesterday': call({
    delivery: sent('post'),
    failures: 3,
    lastFailureAt: paris('2026-03-19T14:00'),
    now: paris('2026-03-20T15:00'),
  }),
  'a mail had by a button, refused an hour before its end': call({
    ...changed,
    delivery: sent('reset-mail'),
    failures: 1,
    lastFailureAt: paris('2026-03-11T08:30'),
    now: paris('2026-03-11T09:00'),
  }),
  'a mail had by a button, past its end by the sending alone': call({
    ...changed,
    delivery: sent('reset-mail', false, paris('2026-03-10T14:00')),
    now: paris('2026-03-11T10:00'),
  }),
  'a letter that took its time, its forms all tried': call({
    delivery: sent('post', false, paris('2026-03-14T12:00')),
    failures: 5,
    lastFailureAt: paris('2026-03-18T14:00'),
    variants: 'exhausted',
    now: paris('2026-03-20T15:00'),
  }),
  'a letter of which only days are known, its forms all tried': call(
    { delivery: sent('post'), variants: 'exhausted', now: paris('2026-03-20T15:00') },
    { precision: 'day' },
  ),
  'a letter of which only days are known, ended': call(
    { delivery: sent('post'), now: paris('2026-05-20T15:00') },
    { precision: 'day' },
  ),
  'logged in, the provisional password kept': call({
    everLoggedIn: 'yes',
    now: paris('2026-03-10T15:00'),
  }),
  'never logged in, the provisional password replaced': call({
    passwordChanged: 'yes',
    now: paris('2026-03-10T15:00'),
  }),
  'nobody knows whether he logged in, a letter on its way': call({
    everLoggedIn: 'unknown',
    passwordChanged: 'unknown',
    delivery: sent('post'),
    now: paris('2026-03-20T15:00'),
  }),
  'his own password, past its six months': call({
    ...changed,
    personalSince: paris('2025-09-01T00:00'),
    now: paris('2026-03-10T15:00'),
  }),
  'his own password, past its six months and refused': call({
    ...changed,
    personalSince: paris('2025-09-01T00:00'),
    failures: 1,
    now: paris('2026-03-10T15:00'),
  }),
  'just in, with a password had by a button': call({
    ...changed,
    justLoggedIn: true,
    delivery: sent('reset-mail'),
    now: paris('2026-03-10T15:00'),
  }),
} satisfies Record<string, Handover>;

export type RarerCallName = keyof typeof rarerCalls;
