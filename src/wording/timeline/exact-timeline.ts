import { deliveryDeadlines, validityStatus, type Deadlines, type DeliveryKind, type ReRequest } from '#rules';

/** What was sent, its dates known to the minute, and the clocks it is read on. */
export type ExactDelivery = {
  readonly kind: DeliveryKind;
  readonly sentAt: Date;
  readonly receivedAt: Date;
  readonly timeZone: string;
};

/** Where a delivery stands, in the order it goes through. */
export type Stage = 'to-come' | 'waiting' | 'no-time-to-wait' | 'may-try' | 'usable' | 'locked' | 'ended';

/** A delivery with its deadlines, at one instant. */
export type ExactTimeline = ExactDelivery &
  Deadlines & {
    readonly reRequestAt: Date;
    /** Reception itself by post, where the note asks for no wait (A12). */
    readonly earliestTryAt: Date;
    readonly advisedTryAt: Date;
    readonly now: Date;
    readonly stage: Stage;
    readonly minutesLeft: number;
    readonly reRequest: ReRequest;
  };

const isToCome = ({ kind, sentAt, receivedAt }: ExactDelivery, now: Date): boolean =>
  now < (kind === 'post' ? receivedAt : sentAt);

/**
 * Works out where a delivery stands at `now`. Throws the RangeErrors of `validityStatus`.
 *
 * @example exactTimeline({ kind: 'reset-mail', sentAt: nine, receivedAt: nine, timeZone: 'Europe/Paris' }, ten).stage // 'waiting'
 */
export function exactTimeline(delivery: ExactDelivery, now: Date): ExactTimeline {
  const { state, minutesLeft, reRequest } = validityStatus({ ...delivery, now });
  const limits = deliveryDeadlines(delivery.kind, delivery, delivery.timeZone);
  const { receivedAt } = delivery;
  const stages = {
    waiting: limits.window === 'empty' ? 'no-time-to-wait' : 'waiting',
    'may-try': limits.window === 'normal' ? 'may-try' : 'usable',
    usable: 'usable',
    expired: reRequest === 'allowed' ? 'ended' : 'locked',
  } as const;
  const stage = isToCome(delivery, now) ? 'to-come' : stages[state];
  const tries = {
    earliestTryAt: limits.earliestTryAt ?? receivedAt,
    advisedTryAt: limits.advisedTryAt ?? receivedAt,
  };
  return { ...delivery, ...limits, ...tries, now, stage, minutesLeft, reRequest };
}
