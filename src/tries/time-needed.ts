import { daysInWeek, minutesInDay, minutesInHour } from 'date-fns/constants';
import { figures, type DeliveryKind } from '#rules';

const hoursInDay = minutesInDay / minutesInHour;
const longestMonthInDays = 31;

/** At most how long each kind of password lives, in hours, the longest first (F18 to F20). */
const lives: readonly (readonly [DeliveryKind, number])[] = [
  ['post', figures['post-validity'].value * longestMonthInDays * hoursInDay],
  ['initial-mail', figures['initial-mail-validity'].value * daysInWeek * hoursInDay],
  ['reset-mail', figures['reset-mail-validity'].value],
];

/**
 * Hours from the start of the first series to the start of the last one (F30, read as A9 says).
 *
 * @example hoursBetweenSeries(3n) // 4n
 */
export function hoursBetweenSeries(series: bigint): bigint {
  return (series - 1n) * BigInt(figures['retry-interval'].value);
}

/**
 * Of the passwords that end before all these series are tried, day and night, the one that lives longest; null when
 * there is time whatever the password. By mail the first try has to wait (F29).
 *
 * @example outlived(12n) // 'reset-mail': 3 h of waiting, then 22 h from the first series to the last
 */
export function outlived(series: bigint): DeliveryKind | null {
  const needed = hoursBetweenSeries(series);
  const wait = BigInt(figures['first-try-wait-earliest'].value);
  const found = lives.find(([kind, hours]) => needed + (kind === 'post' ? 0n : wait) >= BigInt(hours));
  return found?.[0] ?? null;
}
