import fc from 'fast-check';
import type { Delivery, DeliveryKind, Kind, Sending, Situation } from '#rules';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Zones with a past: skipped days, gaps at midnight, half hours, clocks moved by half an hour, the overseas. */
const zones = [
  'Europe/Paris',
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Miquelon',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Indian/Reunion',
  'Pacific/Apia',
  'Pacific/Noumea',
  'Pacific/Wallis',
] as const;

const kinds: readonly Kind[] = ['post', 'initial-mail', 'reset-mail', 'personal'];
const deliveryKinds: readonly DeliveryKind[] = ['post', 'initial-mail', 'reset-mail'];

const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const instant = fc.oneof(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
);

const onTheWay = fc.oneof(oneOf(0, 1, 20 * HOUR, 21 * HOUR, DAY), fc.nat({ max: 70 * DAY }));

/** Two instants of a delivery, in their order. */
const dates = fc.tuple(instant, onTheWay).map(([sentAt, delay]) => ({
  sentAt,
  receivedAt: new Date(sentAt.getTime() + delay),
}));

/** A right sending, of any kind, anywhere. */
export const anySending: fc.Arbitrary<Sending> = fc
  .record({ kind: oneOf(...kinds), timeZone: oneOf(...zones), dates })
  .map(({ dates: both, ...rest }) => ({ ...rest, ...both }));

/** Before, at and after what a delivery counts from: hours, days, weeks and months, to the millisecond. */
const since = fc.oneof(
  fc
    .tuple(oneOf(0, 3, 4, 24, 48, 14 * 24, 59 * 24, 61 * 24, 184 * 24), oneOf(-HOUR, -1, 0, 1, HOUR))
    .map(([hours, shift]) => hours * HOUR + shift),
  fc.integer({ min: -DAY, max: 200 * DAY }),
);

const sinceFailure = oneOf(-HOUR, 0, 599_999, 600_000, 600_001, 2 * HOUR - 1, 2 * HOUR, 2 * HOUR + 1, DAY);

/** A right sending and an instant to look at it from. */
export const anySendingSeen = fc
  .tuple(anySending, since)
  .map(([sending, later]) => ({ ...sending, now: new Date(sending.sentAt.getTime() + later) }));

/** Any call, whose answers may clash. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    everLoggedIn: oneOf('yes', 'no', 'unknown'),
    passwordChanged: oneOf('yes', 'no', 'unknown'),
    justLoggedIn: fc.boolean(),
    variants: oneOf('none', 'to-try', 'exhausted'),
    userNumberKnown: fc.boolean(),
    failures: fc.oneof(oneOf(0, 1, 4, 5, 6), fc.nat()),
    timeZone: oneOf(...zones),
    kind: fc.option(oneOf(...deliveryKinds)),
    lost: fc.boolean(),
    chosen: fc.boolean(),
    failed: fc.option(sinceFailure),
    dates,
    since,
  })
  .map(({ kind, lost, chosen, failed, dates: both, since: later, ...answers }): Situation => {
    const now = new Date(both.sentAt.getTime() + later);
    const delivery: Delivery | null = kind === null ? null : { kind, lost, ...both };
    const lastFailureAt = failed === null ? null : new Date(now.getTime() - failed);
    return { ...answers, delivery, personalSince: chosen ? both.sentAt : null, lastFailureAt, now };
  });
