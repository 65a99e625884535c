import type { Moment } from '#entry';
import { instantFromFields, type DeliveryKind, type Kind } from '#rules';
import {
  dayTimeline,
  exactTimeline,
  mixedTimeline,
  type DayTimeline,
  type ExactTimeline,
  type KnownDates,
  type MixedTimeline,
  type TimelineNote,
} from '#wording';

/** What the fields amount to. */
export type Reading =
  | { readonly level: 'incomplete'; readonly missing: 'kind' | 'date' }
  /** A date or an hour has to be corrected first. */
  | { readonly level: 'wrong' }
  /** Reception comes before sending. */
  | { readonly level: 'swapped'; readonly sent: Date | string }
  | {
      readonly level: 'exact';
      readonly timeline: ExactTimeline;
      readonly known: KnownDates;
      readonly notes: readonly TimelineNote[];
    }
  | {
      readonly level: 'mixed';
      readonly timeline: MixedTimeline;
      readonly known: KnownDates;
      readonly notes: readonly TimelineNote[];
    }
  | {
      readonly level: 'days';
      readonly timeline: DayTimeline;
      readonly known: KnownDates;
      readonly notes: readonly TimelineNote[];
    };

/** An answer. */
export type Known = Extract<Reading, { level: 'exact' | 'mixed' | 'days' }>;

/** The fields as they are read, and when and where they are. */
export type Entries = {
  readonly kind: Kind | null;
  readonly sent: Moment;
  readonly received: Moment;
  readonly chosen: Moment;
  readonly now: Date;
  readonly today: string;
  readonly timeZone: string;
};

const isWrong = ({ dayProblem, hourProblem, dayMissing }: Moment): boolean =>
  dayProblem !== null || hourProblem !== null || dayMissing;

const knownDates = (sent: boolean, received: boolean): KnownDates => {
  if (sent && received) return 'both';
  return sent ? 'sent' : 'received';
};

type Delivery = Entries & { readonly kind: DeliveryKind };

const missingDate = (known: KnownDates): TimelineNote[] => {
  if (known === 'both') return [];
  return [known === 'received' ? 'only-received' : 'only-sent'];
};

const exact = (
  entries: Delivery,
  sentAt: Date,
  receivedAt: Date,
  notes: TimelineNote[],
  known: KnownDates,
): Reading => {
  const { kind, timeZone, now } = entries;
  if (sentAt > receivedAt) return { level: 'swapped', sent: sentAt };
  const timeline = exactTimeline({ kind, sentAt, receivedAt, timeZone }, now);
  return { level: 'exact', timeline, known, notes: [...missingDate(known), ...notes] };
};

const inDays = ({ kind, sent, received, today }: Delivery, known: KnownDates): Reading => {
  const sentDay = sent.day ?? received.day;
  const receivedDay = received.day ?? sent.day;
  if (sentDay === null || receivedDay === null) return { level: 'incomplete', missing: 'date' };
  if (sentDay > receivedDay) return { level: 'swapped', sent: sentDay };
  const timeline = dayTimeline({ kind, sentDay, receivedDay }, today);
  return { level: 'days', timeline, known, notes: [...missingDate(known), 'hour-unknown'] };
};

/** The end keeps its hour; what hangs on the reception is told in days. */
const mixed = (
  { kind, timeZone, now }: Delivery,
  sentAt: Date,
  sentDay: string,
  receivedDay: string,
): Reading => {
  if (sentDay > receivedDay) return { level: 'swapped', sent: sentAt };
  const timeline = mixedTimeline({ kind, sentAt, receivedDay, timeZone }, now);
  return { level: 'mixed', timeline, known: 'both', notes: ['received-hour-unknown'] };
};

/** Without any hour, only days are told. */
const delivery = (entries: Delivery): Reading => {
  const { sent, received, timeZone } = entries;
  const known = knownDates(sent.day !== null, received.day !== null);
  const sentAt = sent.instant?.at;
  const receivedAt = received.instant?.at;
  if (known === 'sent' && sentAt !== undefined) return exact(entries, sentAt, sentAt, [], known);
  if (receivedAt === undefined) {
    const exactly = sentAt !== undefined && sent.day !== null && received.day !== null;
    return exactly ? mixed(entries, sentAt, sent.day, received.day) : inDays(entries, known);
  }
  if (known === 'received') return exact(entries, receivedAt, receivedAt, [], known);
  if (sentAt !== undefined) return exact(entries, sentAt, receivedAt, [], known);
  const midnight = instantFromFields({ day: `${sent.day}`, time: '00:00' }, timeZone);
  return exact(entries, midnight, receivedAt, ['sent-hour-unknown'], known);
};

/**
 * What is known of a password, as far as the fields say it: to the minute, in days, or what is missing or wrong.
 *
 * @example read({ kind: 'reset-mail', received, sent, … }).level // 'exact'
 */
export function read(entries: Entries): Reading {
  const { kind, sent, received, chosen, today } = entries;
  if (kind === null) return { level: 'incomplete', missing: 'kind' };
  if (kind !== 'personal') {
    return isWrong(sent) || isWrong(received) ? { level: 'wrong' } : delivery({ ...entries, kind });
  }
  if (isWrong(chosen)) return { level: 'wrong' };
  if (chosen.day === null) return { level: 'incomplete', missing: 'date' };
  const timeline = dayTimeline({ kind, sentDay: chosen.day, receivedDay: chosen.day }, today);
  return { level: 'days', timeline, known: 'both', notes: [] };
}

/** Whether a date that was read is still to come. */
export function isToCome({ day, instant }: Moment, now: Date, today: string): boolean {
  if (instant !== null) return instant.at > now;
  return day !== null && day > today;
}
