import { describe, expect, inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The zone the process was started in. */
    machineZone: string;
  }
}

/** Minutes behind UTC in January 2011, which tell the six machines apart. */
const behindUtc: Record<string, number> = {
  UTC: 0,
  'Europe/Paris': -60,
  'America/New_York': 300,
  'America/Martinique': 240,
  'Indian/Reunion': -240,
  'Pacific/Apia': 600,
};

describe('the machine that runs the rules', () => {
  test('really is in the zone of its project', () => {
    const zone = inject('machineZone');
    expect(process.env['TZ']).toBe(zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(new Date('2011-01-01T12:00:00Z').getTimezoneOffset()).toBe(behindUtc[zone]);
  });

  test('has no 30 December 2011 in Apia', () => {
    const localDay = new Date(2011, 11, 30).getDate();
    expect(localDay).toBe(inject('machineZone') === 'Pacific/Apia' ? 31 : 30);
  });
});
