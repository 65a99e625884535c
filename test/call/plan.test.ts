import { addHours } from 'date-fns/addHours';
import { describe, expect, it } from 'vitest';
import { figures } from '#rules';
import { firstTry, planTries, type PlanRequest } from '#call';
import { instant, zone } from './helpers.ts';

const sentAt = instant('2026-03-10 09:00');

/** A mail of 24 hours received some hours after it was sent, its first try some hours later still. */
const mail = (receivedAfter: number, wait: number, forms = 1000n): PlanRequest => ({
  now: addHours(sentAt, receivedAfter),
  timeZone: zone,
  expiresAt: addHours(sentAt, figures['reset-mail-validity'].value),
  firstTryAt: addHours(sentAt, receivedAfter + wait),
  pausedUntil: null,
  triesLeft: figures['max-tries'].value,
  forms,
  officeHours: false,
});

describe('how many tries fit before the end', () => {
  // Received, first try: hours; series that start before the end; tries.
  it.each([
    [0, 3, 11, 55],
    [0, 4, 10, 50],
    [0.5, 3, 11, 55],
    [0.5, 4, 10, 50],
    [1, 3, 10, 50],
    [1, 4, 10, 50],
    [2, 3, 10, 50],
    [2, 4, 9, 45],
    [6, 3, 8, 40],
    [6, 4, 7, 35],
    [12, 3, 5, 25],
    [12, 4, 4, 20],
    [18, 3, 2, 10],
    [18, 4, 1, 5],
    [19.5, 3, 1, 5],
    [19.5, 4, 1, 5],
    [20, 3, 1, 5],
    [20, 4, 0, 0],
    [20.5, 3, 1, 5],
    [20.5, 4, 0, 0],
    [21, 3, 0, 0],
    [21, 4, 0, 0],
    [22, 3, 0, 0],
    [22, 4, 0, 0],
  ])(
    'a mail of 24 h received after %d h, tried %d h later: %d series, %d tries',
    (received, wait, series, tries) => {
      const plan = planTries(mail(received, wait), 99);
      expect(plan.series).toHaveLength(series);
      expect(plan.fits).toBe(BigInt(tries));
      expect(plan.late).toBe(1000n - BigInt(tries));
    },
  );

  // k look-alikes, forms, series, hours after reception of the last try, whether all fits in 24 h.
  it.each([
    [0, 1, 4, true],
    [1, 1, 4, true],
    [2, 1, 4, true],
    [3, 2, 6, true],
    [4, 4, 10, true],
    [5, 7, 16, true],
    [6, 13, 28, false],
    [7, 26, 54, false],
    [8, 52, 106, false],
    [9, 103, 208, false],
    [10, 205, 412, false],
  ])('%d look-alikes need %d series, the last %d h after reception', (k, series, last, fits) => {
    const plan = planTries(mail(0, 4, 2n ** BigInt(k)), 999);
    expect(plan.seriesNeeded).toBe(BigInt(series));
    expect(plan.late === 0n).toBe(fits);
    const long = planTries({ ...mail(0, 4, 2n ** BigInt(k)), expiresAt: addHours(sentAt, 1000) }, 999);
    expect(long.series.at(-1)?.at).toEqual(addHours(sentAt, last));
  });

  it.each([
    ['08:30', 3],
    ['09:00', 4],
    ['10:00', 3],
    ['11:00', 4],
    ['12:00', 3],
    ['13:00', 4],
    ['13:30', 4],
    ['14:00', 3],
    ['15:00', 4],
    ['16:00', 4],
    ['17:00', 5],
    ['17:30', 5],
  ])('within office hours, a mail received at %s leaves %d series', (hour, series) => {
    const received = instant(`2026-03-10 ${hour}`);
    const request = {
      ...mail(0, 0),
      now: received,
      firstTryAt: addHours(received, 4),
      expiresAt: addHours(received, 24),
    };
    expect(planTries({ ...request, officeHours: true }, 99).series).toHaveLength(series);
  });

  it.each([
    ['a first mail', 14, 4, 48],
    ['a letter of the shortest two months', 59, 0, 215],
    ['a letter of the longest', 62, 0, 225],
  ])('%s, from a Monday, within office hours', (_, days, wait, series) => {
    const monday = instant('2026-06-01 08:30');
    const request = {
      ...mail(0, 0, 99999n),
      now: monday,
      firstTryAt: addHours(monday, wait),
      expiresAt: addHours(monday, 24 * days),
    };
    expect(planTries({ ...request, officeHours: true }, 999).series).toHaveLength(series);
    expect(planTries({ ...request, officeHours: true }, 999).fits).toBe(BigInt(series * 5));
  });

  it.each([
    ['a first mail', 14, 4, 166],
    ['a letter of the shortest two months', 59, 0, 708],
    ['a letter of the longest', 62, 0, 744],
  ])('%s, day and night', (_, days, wait, series) => {
    const request = { ...mail(0, wait, 99999n), expiresAt: addHours(sentAt, 24 * days) };
    expect(planTries(request, 999).series).toHaveLength(series);
  });
});

describe('the plan of tries', () => {
  it('uses up the series in course before the next one', () => {
    const plan = planTries({ ...mail(0, 4, 9n), triesLeft: 2 });
    expect(plan.series.map(({ from, to }) => [from, to])).toEqual([
      [1n, 2n],
      [3n, 7n],
      [8n, 9n],
    ]);
    expect(plan.seriesNeeded).toBe(3n);
  });

  it('starts after a pause in course', () => {
    const pausedUntil = instant('2026-03-10 15:10');
    expect(planTries({ ...mail(0, 4, 3n), pausedUntil }).series[0]?.at).toEqual(pausedUntil);
  });

  it('lists as many series as asked and counts them all', () => {
    const plan = planTries(mail(0, 4, 40n), 2);
    expect(plan.series).toHaveLength(2);
    expect(plan.fits).toBe(40n);
  });

  it('plans nothing when no form is left', () => {
    expect(planTries(mail(0, 4, 0n))).toEqual({ series: [], seriesNeeded: 0n, fits: 0n, late: 0n });
  });

  it('takes the bold hour once the cautious one comes too late, and none when both do', () => {
    const [early, late] = [addHours(sentAt, 3), addHours(sentAt, 4)];
    expect(firstTry('normal', early, late)).toEqual(late);
    expect(firstTry('reduced', early, late)).toEqual(early);
    expect(firstTry('empty', early, late)).toBeNull();
    expect(firstTry(null, null, null)).toBeNull();
  });
});
