import { advise, deadlines, type DeliveryKind, type Situation } from '#rules';
import type { Handover } from '#wording';
import { sampled } from './sampled.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

const later = (at: Date, time: number): Date => new Date(at.getTime() + time);

const sentAt = new Date('2026-03-10T08:40:00Z');

const logins = [
  ['no', 'no'],
  ['yes', 'yes'],
  ['yes', 'no'],
  ['no', 'yes'],
  ['yes', 'unknown'],
  ['unknown', 'unknown'],
] as const;

/** What may have been sent, and how long it took to come: enough for each window (A28) and each lock (A3). */
const sendings: readonly [DeliveryKind, number][] = [
  ['post', 0],
  ['post', 7 * 24],
  ['initial-mail', 0],
  ['initial-mail', 48],
  ['reset-mail', 0],
  ['reset-mail', 20.5],
  ['reset-mail', 22],
];

/** Refused tries, and how long ago the last one was: each side of the lock-out and of the pause. */
const refusals: readonly [number, number | null][] = [
  [0, null],
  [1, 30],
  [1, 120],
  [4, 30],
  [5, 9],
  [5, 10],
  [5, 119],
  [5, 120],
  [5, null],
];

const variants = ['none', 'to-try', 'exhausted'] as const;

const base: Situation = {
  everLoggedIn: 'no',
  passwordChanged: 'no',
  justLoggedIn: false,
  delivery: null,
  personalSince: null,
  failures: 0,
  lastFailureAt: null,
  variants: 'none',
  userNumberKnown: true,
  now: sentAt,
  timeZone: 'Europe/Paris',
};

/** The minute before, at and after each limit of a delivery. */
function instants(kind: DeliveryKind, receivedAt: Date): Date[] {
  const { timeZone } = base;
  const limits = deadlines({ kind, sentAt, receivedAt, timeZone });
  const { earliestTryAt, advisedTryAt, expiresAt, reRequestAt, reRequestLiteralAt } = limits;
  const before = later(expiresAt, -2 * HOUR);
  return [receivedAt, earliestTryAt, advisedTryAt, before, expiresAt, reRequestAt, reRequestLiteralAt]
    .filter((at) => at !== null)
    .flatMap((at) => [-MINUTE, 0, MINUTE].map((time) => later(at, time)))
    .filter((now) => now >= receivedAt);
}

function* situations(): Generator<Situation> {
  for (const [kind, hours] of sendings) {
    const receivedAt = later(sentAt, hours * HOUR);
    for (const now of instants(kind, receivedAt)) {
      for (const [failures, minutesAgo] of refusals) {
        const lastFailureAt = minutesAgo === null ? null : later(now, -minutesAgo * MINUTE);
        for (const each of variants) {
          for (const lost of [false, true]) {
            // A delivery that took its time changes dates, not what is said of each login.
            for (const [everLoggedIn, passwordChanged] of logins.slice(0, hours === 0 ? 3 : 1)) {
              const told = { everLoggedIn, passwordChanged, failures, lastFailureAt, variants: each, now };
              yield { ...base, ...told, delivery: { kind, sentAt, receivedAt, lost } };
            }
          }
        }
      }
    }
  }
  const post = { kind: 'post', sentAt, receivedAt: sentAt, lost: false } as const;
  for (const delivery of [null, post]) {
    for (const [everLoggedIn, passwordChanged] of logins) {
      for (const justLoggedIn of [false, true]) {
        for (const userNumberKnown of [false, true]) {
          for (const [failures, minutesAgo] of refusals) {
            for (const personalSince of [
              null,
              new Date('2025-09-01T00:00:00Z'),
              new Date('2026-01-05T00:00:00Z'),
            ]) {
              const now = later(sentAt, 5 * HOUR);
              const lastFailureAt = minutesAgo === null ? null : later(now, -minutesAgo * MINUTE);
              const login = { everLoggedIn, passwordChanged, justLoggedIn };
              yield {
                ...base,
                ...login,
                delivery,
                userNumberKnown,
                failures,
                lastFailureAt,
                personalSince,
                now,
              };
            }
          }
        }
      }
    }
  }
}

/** A situation with all that its texts need. */
export function handoverOf(situation: Situation, more: Partial<Handover> = {}): Handover {
  return {
    situation,
    advice: advise(situation),
    precision: 'instant',
    assumptions: [],
    progress: null,
    userNumber: situation.userNumberKnown ? '07802700750001' : null,
    referent: null,
    portalAddress: null,
    ...more,
  };
}

/** All that may change the words of an answer, its exact dates aside. */
const outcomeKey = ({ advice, situation }: Handover): string => {
  const { delivery, everLoggedIn, passwordChanged, failures, now } = situation;
  const limits = delivery && deadlines({ ...delivery, timeZone: base.timeZone });
  const passed = [
    ...Object.values(limits ?? {}),
    situation.lastFailureAt && later(situation.lastFailureAt, 2 * HOUR),
  ];
  return JSON.stringify([
    { ...advice, until: null, advisedAt: null },
    [everLoggedIn, passwordChanged, failures > 0, delivery?.kind, delivery?.lost, delivery?.receivedAt],
    passed.map((at) => (at instanceof Date ? at <= now : at)),
    limits && advice.advisedAt && advice.advisedAt < limits.expiresAt,
    situation.personalSince,
  ]);
};

/** One handover for each answer that the rules can lead to, by situations taken around every limit. */
export function outcomes(): Handover[] {
  const byKey = new Map<string, Handover>();
  for (const situation of sampled(situations())) {
    const handover = handoverOf(situation);
    const key = outcomeKey(handover);
    if (!byKey.has(key)) byKey.set(key, handover);
  }
  return [...byKey.values()];
}

/** A situation of the tests: the first call of the scenarios unless told otherwise. */
export function situationOf(more: Partial<Situation>): Situation {
  return { ...base, ...more };
}
