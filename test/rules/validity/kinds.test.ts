import { describe, expect, test } from 'vitest';
import { deadlines, type Kind } from '#rules';

const paris = 'Europe/Paris';

/** The end of validity of a password, from ISO text to ISO text. */
const endOf = (kind: Kind, sentAt: string, timeZone: string) =>
  deadlines({ kind, sentAt: new Date(sentAt), receivedAt: new Date(sentAt), timeZone })
    .expiresAt.toISOString()
    .replace('.000Z', 'Z');

describe('the end of a validity', () => {
  test.each<[string, Kind, string, string, string]>([
    [
      '24 h are elapsed time over a spring change',
      'reset-mail',
      '2026-03-28T09:00:00Z',
      paris,
      '2026-03-29T09:00:00Z',
    ],
    [
      '2 weeks keep the local time over a spring change',
      'initial-mail',
      '2026-03-20T08:30:00Z',
      paris,
      '2026-04-03T07:30:00Z',
    ],
    [
      '2 weeks keep it over an autumn change',
      'initial-mail',
      '2026-10-15T07:30:00Z',
      paris,
      '2026-10-29T08:30:00Z',
    ],
    [
      'an hour that does not exist moves forward by the gap',
      'initial-mail',
      '2026-03-15T01:30:00Z',
      paris,
      '2026-03-29T01:30:00Z',
    ],
    [
      'so does the first minute of the gap',
      'initial-mail',
      '2026-03-15T01:00:00Z',
      paris,
      '2026-03-29T01:00:00Z',
    ],
    ['the minute before it does not', 'initial-mail', '2026-03-15T00:59:00Z', paris, '2026-03-29T00:59:00Z'],
    [
      'an hour that occurs twice is the first',
      'initial-mail',
      '2026-10-11T00:30:00Z',
      paris,
      '2026-10-25T00:30:00Z',
    ],
    ['the hour after it occurs once', 'initial-mail', '2026-10-11T01:00:00Z', paris, '2026-10-25T02:00:00Z'],
    [
      'counted from the second of two hours, the local time is kept',
      'initial-mail',
      '2026-10-25T01:30:00Z',
      paris,
      '2026-11-08T01:30:00Z',
    ],
    [
      '31 December and 2 months is 28 February',
      'post',
      '2025-12-31T11:00:00Z',
      paris,
      '2026-02-28T11:00:00Z',
    ],
    ['29 February in a leap year', 'post', '2027-12-31T11:00:00Z', paris, '2028-02-29T11:00:00Z'],
    [
      '30 December and 2 months is 28 February',
      'post',
      '2025-12-30T11:00:00Z',
      paris,
      '2026-02-28T11:00:00Z',
    ],
    [
      '28 December and 2 months is 28 February',
      'post',
      '2025-12-28T11:00:00Z',
      paris,
      '2026-02-28T11:00:00Z',
    ],
    [
      '28 February and 2 months is 28 April, not the 30th',
      'post',
      '2026-02-28T11:00:00Z',
      paris,
      '2026-04-28T10:00:00Z',
    ],
    ['2100 is not a leap year', 'post', '2099-12-31T11:00:00Z', paris, '2100-02-28T11:00:00Z'],
    ['2 months into the next year', 'post', '2026-11-15T11:00:00Z', paris, '2027-01-15T11:00:00Z'],
    ['31 August and 6 months', 'personal', '2026-08-31T06:00:00Z', paris, '2027-02-28T07:00:00Z'],
    ['6 months to a repeated hour', 'personal', '2026-04-25T00:30:00Z', paris, '2026-10-25T00:30:00Z'],
    [
      'the month is that of the place, not of Paris',
      'post',
      '2026-02-28T21:00:00Z',
      'Indian/Reunion',
      '2026-04-30T21:00:00Z',
    ],
    [
      'Lord Howe skips half an hour: 2:15 becomes 2:45',
      'initial-mail',
      '2025-09-20T15:45:00Z',
      'Australia/Lord_Howe',
      '2025-10-04T15:45:00Z',
    ],
    [
      'Lord Howe repeats half an hour: the first 1:45',
      'initial-mail',
      '2026-03-21T14:45:00Z',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
    ],
    [
      'Apia has no 30 December 2011: the same hour on the 31st',
      'post',
      '2011-10-30T20:00:00Z',
      'Pacific/Apia',
      '2011-12-30T20:00:00Z',
    ],
    [
      'nor does it two weeks before',
      'initial-mail',
      '2011-12-16T10:00:00Z',
      'Pacific/Apia',
      '2011-12-30T10:00:00Z',
    ],
    [
      'a clock change at midnight in Beirut: 0:30 becomes 1:30',
      'initial-mail',
      '2025-03-15T22:30:00Z',
      'Asia/Beirut',
      '2025-03-29T22:30:00Z',
    ],
    [
      'an old offset counts in seconds: Paris before 1911',
      'initial-mail',
      '1911-03-01T12:00:00Z',
      paris,
      '1911-03-15T12:09:21Z',
    ],
    [
      'Paris lived the last nine minutes of 10 March 1911 twice: the first ones',
      'initial-mail',
      '1911-02-24T23:45:39Z',
      paris,
      '1911-03-10T23:45:39Z',
    ],
    [
      'Monrovia skipped 44 min 30 s in 1972',
      'initial-mail',
      '1971-12-24T00:54:30Z',
      'Africa/Monrovia',
      '1972-01-07T00:54:30Z',
    ],
    ['a year before 100', 'post', '0050-12-31T12:00:00Z', 'UTC', '0051-02-28T12:00:00Z'],
    ['a year before our era', 'personal', '-000001-08-31T12:00:00Z', 'UTC', '0000-02-29T12:00:00Z'],
  ])('%s', (_, kind, sentAt, timeZone, end) => {
    expect(endOf(kind, sentAt, timeZone)).toBe(end);
  });
});
