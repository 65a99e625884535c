import { describe, expect, test } from 'vitest';
import { hour, hourParts } from '#format';

describe('the hour of an instant', () => {
  test.each([
    ['an ordinary hour', '2026-03-10T15:10:00Z', 'Europe/Paris', '16·h·10'],
    ['a morning hour has no leading zero', '2026-03-10T08:40:00Z', 'Europe/Paris', '9·h·40'],
    ['minutes keep theirs', '2026-03-10T08:05:00Z', 'Europe/Paris', '9·h·05'],
    ['the hour alone', '2026-03-10T15:00:00Z', 'Europe/Paris', '16·h'],
    ['one minute past', '2026-03-10T15:01:00Z', 'Europe/Paris', '16·h·01'],
    ['seconds are left out, never rounded up', '2026-03-10T15:00:59Z', 'Europe/Paris', '16·h'],
    ['midnight', '2026-03-10T23:00:00Z', 'Europe/Paris', '0·h'],
    ['five past midnight', '2026-03-10T23:05:00Z', 'Europe/Paris', '0·h·05'],
    ['the last minute of a day', '2026-03-10T22:59:00Z', 'Europe/Paris', '23·h·59'],
    ['after the spring change', '2026-03-29T01:30:00Z', 'Europe/Paris', '3·h·30'],
    ['another zone', '2026-03-10T15:10:00Z', 'Indian/Reunion', '19·h·10'],
    ['a zone of half hours', '2026-03-10T15:10:00Z', 'Pacific/Marquesas', '5·h·40'],
  ])('%s', (_, instant, timeZone, text) => {
    expect(hour(new Date(instant), timeZone).replaceAll('\u00a0', '·')).toBe(text);
  });

  test('comes apart for a display that sets its unit small', () => {
    expect(hourParts(new Date('2026-03-10T12:40:00Z'), 'Europe/Paris')).toEqual({
      hours: '13',
      minutes: '40',
    });
    expect(hourParts(new Date('2026-03-10T12:00:00Z'), 'Europe/Paris')).toEqual({ hours: '13', minutes: '' });
  });
});
