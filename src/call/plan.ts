import { addHours } from 'date-fns/addHours';
import { figures, type Window } from '#rules';
import { nextOfficeTime } from './office-hours.ts';

/** What the plan of tries is worked out from; `forms` counts those that were not refused yet. */
export type PlanRequest = {
  readonly now: Date;
  readonly timeZone: string;
  readonly expiresAt: Date;
  /** From when a first try is worth while (F29); null by post. */
  readonly firstTryAt: Date | null;
  /** When a pause or a lock-out in course ends; null when there is none. */
  readonly pausedUntil: Date | null;
  /** Tries left of the series in course; a whole series when none is. */
  readonly triesLeft: number;
  readonly forms: bigint;
  readonly officeHours: boolean;
};

/** Forms to try in a row, by their place among those left, from 1. */
export type PlannedSeries = { readonly at: Date; readonly from: bigint; readonly to: bigint };

export type Plan = {
  /** The first ones, as far as asked; every series of the plan starts before the end. */
  readonly series: readonly PlannedSeries[];
  /** How many series the forms take. */
  readonly seriesNeeded: bigint;
  /** How many forms can be tried before the end, and how many cannot. */
  readonly fits: bigint;
  readonly late: bigint;
};

const SERIES = BigInt(figures['max-tries'].value);

/**
 * The instants at which a series may start, two hours apart, until the password ends (the end excluded): F30, F31, as
 * A9 reads them; within office hours if so asked.
 *
 * @example [...slots({ …, firstTryAt: noon, expiresAt: fiveOClock })] // noon, 14:00, 16:00
 */
export function* slots(request: Omit<PlanRequest, 'forms' | 'triesLeft'>): Generator<Date> {
  const { now, expiresAt, firstTryAt, pausedUntil, officeHours, timeZone } = request;
  const open = (at: Date): Date => (officeHours ? nextOfficeTime(at, timeZone) : at);
  let at = open(latest(now, firstTryAt, pausedUntil));
  while (at < expiresAt) {
    yield at;
    at = open(addHours(at, figures['retry-interval'].value));
  }
}

const latest = (...instants: (Date | null)[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant?.getTime() ?? -Infinity)));

/**
 * The plan of the tries that remain: when each series starts, which forms it holds, and how many do not fit before the
 * end (F29 to F31; A9, A28). At most `shown` series are listed; all are counted.
 *
 * @example planTries({ …, forms: 16n, triesLeft: 5 }).seriesNeeded // 4n
 */
export function planTries(request: PlanRequest, shown = 6): Plan {
  const { forms, triesLeft } = request;
  const series: PlannedSeries[] = [];
  let planned = 0n;
  let size = BigInt(triesLeft);
  for (const at of slots(request)) {
    if (planned >= forms) break;
    const to = planned + size < forms ? planned + size : forms;
    if (series.length < shown) series.push({ at, from: planned + 1n, to });
    planned = to;
    size = SERIES;
  }
  return { series, seriesNeeded: seriesFor(forms, BigInt(triesLeft)), fits: planned, late: forms - planned };
}

const seriesFor = (forms: bigint, first: bigint): bigint => {
  if (forms === 0n) return 0n;
  return forms <= first ? 1n : 1n + (forms - first + SERIES - 1n) / SERIES;
};

/** When a first try may start, given how much time the wait leaves: the bold hour once the cautious one is too late. */
export function firstTry(
  window: Window | null,
  earliestTryAt: Date | null,
  advisedTryAt: Date | null,
): Date | null {
  if (window === 'empty') return null;
  return window === 'reduced' ? earliestTryAt : advisedTryAt;
}
