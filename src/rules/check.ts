import { daysInYear, maxTime, millisecondsInDay } from 'date-fns/constants';

/** Leaves room for the longest validity before the last date a Date can hold. */
const FARTHEST = maxTime - Math.ceil(daysInYear) * millisecondsInDay;

/** A plain copy of an instant; throws a RangeError naming the field when it is an Invalid Date or out of reach. */
export function checkInstant(field: string, instant: Date): Date {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError(`${field}: Invalid Date`);
  if (Math.abs(time) > FARTHEST) throw new RangeError(`${field}: too far for its deadlines to be dates`);
  return new Date(time);
}

/** When a password was sent and received. */
export type Dates = { sentAt: Date; receivedAt: Date };

/** Both instants of a delivery, copied; throws a RangeError naming the field when one is wrong or they are swapped. */
export function checkDates(dates: Dates): Dates {
  const sentAt = checkInstant('sentAt', dates.sentAt);
  const receivedAt = checkInstant('receivedAt', dates.receivedAt);
  if (sentAt > receivedAt) throw new RangeError('sentAt: later than receivedAt');
  return { sentAt, receivedAt };
}
