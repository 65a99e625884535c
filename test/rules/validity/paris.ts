/** The instants of the tests, named by what the clocks of Paris show. */
export const winter = (local: string): Date => new Date(`${local}:00+01:00`);
export const summer = (local: string): Date => new Date(`${local}:00+02:00`);

const MINUTE = 60_000;

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MINUTE);
export const hoursAfter = (instant: Date, hours: number): Date => minutesAfter(instant, hours * 60);

/** The three points of a limit. */
export const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);
export const justAfter = (instant: Date): Date => new Date(instant.getTime() + 1);
