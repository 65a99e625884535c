import { minutesInDay, minutesInHour } from 'date-fns/constants';
import { quantity } from './quantity.ts';

const DAYS_FROM = 2 * minutesInDay;

const hoursAndMinutes = (minutes: number): string => {
  const hours = quantity({ value: Math.floor(minutes / minutesInHour), unit: 'hours' });
  const rest = minutes % minutesInHour;
  return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`;
};

const daysAndHours = (minutes: number): string => {
  const days = quantity({ value: Math.floor(minutes / minutesInDay), unit: 'days' });
  const hours = Math.floor((minutes % minutesInDay) / minutesInHour);
  return hours === 0 ? days : `${days} ${quantity({ value: hours, unit: 'hours' })}`;
};

/**
 * A number of whole minutes as French text: minutes below one hour, hours and minutes below two days, then days and
 * hours, the minutes left out so that no more time is announced than there is.
 *
 * @example duration(1160) // '19 h 20'
 * @example duration(3075) // '2 jours 3 h'
 */
export function duration(minutes: number): string {
  if (minutes < 1) return 'moins d’une minute';
  if (minutes < minutesInHour) return quantity({ value: minutes, unit: 'minutes' });
  return minutes < DAYS_FROM ? hoursAndMinutes(minutes) : daysAndHours(minutes);
}
