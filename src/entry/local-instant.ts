import { millisecondsInDay } from 'date-fns/constants';
import { instantFromFields, localFields, type LocalFields } from '#rules';

/** Which one is meant, when the clocks of a zone show a local time twice. */
export type Occurrence = 'first' | 'second';

/** The instant of a local time, and whether the clocks of the zone show it once, twice, or never (A6). */
export type LocalInstant =
  | { readonly shown: 'once'; readonly at: Date }
  /** `at` is the one that is meant, `again` the second of the two. */
  | { readonly shown: 'twice'; readonly at: Date; readonly again: Date; readonly occurrence: Occurrence }
  /** `at` is later by the length of the gap, when the clocks show `instead` (HH:MM). */
  | { readonly shown: 'never'; readonly at: Date; readonly instead: string };

const asUtc = ({ day, time }: LocalFields): number => Date.parse(`${day}T${time}:00Z`);

/** By how much the clocks of a zone move in the day that follows an instant; negative when they go back. */
const moved = (at: Date, timeZone: string): number => {
  const dayLater = new Date(at.getTime() + millisecondsInDay);
  return asUtc(localFields(dayLater, timeZone)) - asUtc(localFields(at, timeZone)) - millisecondsInDay;
};

/**
 * The instant at which the clocks of a zone show a day and a time that were read: the rules' choice when that time
 * never occurs, or occurs twice unless the second is meant; told so that the page can say it. Throws the RangeErrors of `instantFromFields`.
 *
 * @example localInstant({ day: '2026-03-29', time: '02:30' }, 'Europe/Paris') // shown never, instead '03:30'
 */
export function localInstant(
  fields: LocalFields,
  timeZone: string,
  occurrence: Occurrence = 'first',
): LocalInstant {
  const at = instantFromFields(fields, timeZone);
  const { time } = localFields(at, timeZone);
  if (time !== fields.time) return { shown: 'never', at, instead: time };
  const again = new Date(at.getTime() - moved(at, timeZone));
  const twice = again > at && asUtc(localFields(again, timeZone)) === asUtc(fields);
  if (!twice) return { shown: 'once', at };
  return { shown: 'twice', at: occurrence === 'first' ? at : again, again, occurrence };
}
