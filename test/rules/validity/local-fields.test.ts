import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantFromFields, localFields } from '#rules';

const read = (day: string, time: string, timeZone: string) =>
  instantFromFields({ day, time }, timeZone).toISOString().replace(':00.000Z', 'Z');

describe('a day and an hour typed in fields', () => {
  test.each([
    ['winter in Paris', '2026-03-10', '09:40', 'Europe/Paris', '2026-03-10T08:40Z'],
    ['summer in Paris', '2026-07-10', '00:05', 'Europe/Paris', '2026-07-09T22:05Z'],
    ['La Réunion', '2026-03-10', '09:40', 'Indian/Reunion', '2026-03-10T05:40Z'],
    ['the last minute before the gap', '2026-03-29', '01:59', 'Europe/Paris', '2026-03-29T00:59Z'],
    ['the first minute of the gap: 3 h', '2026-03-29', '02:00', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['the last minute of the gap: 3 h 59', '2026-03-29', '02:59', 'Europe/Paris', '2026-03-29T01:59Z'],
    ['the first minute after it', '2026-03-29', '03:00', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['the first of two hours', '2026-10-25', '02:00', 'Europe/Paris', '2026-10-25T00:00Z'],
    ['its last minute', '2026-10-25', '02:59', 'Europe/Paris', '2026-10-25T00:59Z'],
    ['the hour after', '2026-10-25', '03:00', 'Europe/Paris', '2026-10-25T02:00Z'],
    ['the day that Apia skipped', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
  ])('%s', (_, day, time, timeZone, instant) => {
    expect(read(day, time, timeZone)).toBe(instant);
  });

  test('come back the same from the instant they give, unless that hour does not exist', () => {
    const instant = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom('Europe/Paris', 'America/Miquelon', 'Australia/Lord_Howe', 'Pacific/Apia');
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const fields = localFields(at, timeZone);
        expect(localFields(instantFromFields(fields, timeZone), timeZone)).toEqual(fields);
      }),
    );
  });

  test.each([
    ['day', '2026-02-30', '09:40', 'Europe/Paris'],
    ['time', '2026-02-20', '24:00', 'Europe/Paris'],
    ['time', '2026-02-20', '9:40', 'Europe/Paris'],
    ['time', '2026-02-20', '109:40', 'Europe/Paris'],
    ['time', '2026-02-20', '09:400', 'Europe/Paris'],
    ['time', '2026-02-20', '09:60', 'Europe/Paris'],
    ['timeZone', '2026-02-20', '09:40', 'Paris'],
  ])('a wrong %s is a RangeError naming it', (field, day, time, timeZone) => {
    const ask = () => instantFromFields({ day, time }, timeZone);
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(field);
  });

  test('so is an instant that is none', () => {
    expect(() => localFields(new Date(NaN), 'Europe/Paris')).toThrow('instant');
    expect(() => localFields(new Date(0), 'Paris')).toThrow('timeZone');
  });
});
