export { shiftDay, typedDay, weekdayOf } from './day.ts';
export type { DayProblem, ReadDay } from './day-problem.ts';
export { localInstant } from './local-instant.ts';
export type { LocalInstant, Occurrence } from './local-instant.ts';
export { readMoment } from './moment.ts';
export type { Moment, Typed } from './moment.ts';
export { LONGEST_DAY, readDay } from './read-day.ts';
export { readHour } from './read-hour.ts';
export type { HourProblem, ReadHour } from './read-hour.ts';
