import { millisecondsInDay } from 'date-fns/constants';
import { instantFromFields, localFields, type LocalFields } from '#rules';

/** The instant of a local time, and whether the clocks of the zone show it once, twice, or never (A6). */
export type LocalInstant =
  | { readonly shown: 'once'; readonly at: Date }
  /** `at` is the first time it is shown, `again` the second. */
  | { readonly shown: 'twice'; readonly at: Date; readonly again: Date }
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
 * occurs twice or never, told so that the page can say it. Throws the RangeErrors of `instantFromFields`.
 *
 * @example localInstant({ day: '2026-03-29', time: '02:30' }, 'Europe/Paris') // shown never, instead '03:30'
 */
export function localInstant(fields: LocalFields, timeZone: string): LocalInstant {
  const at = instantFromFields(fields, timeZone);
  const { time } = localFields(at, timeZone);
  if (time !== fields.time) return { shown: 'never', at, instead: time };
  const again = new Date(at.getTime() - moved(at, timeZone));
  const twice = again > at && asUtc(localFields(again, timeZone)) === asUtc(fields);
  return twice ? { shown: 'twice', at, again } : { shown: 'once', at };
}
