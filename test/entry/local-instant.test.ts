import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInstant } from '#entry';
import { localFields } from '#rules';

describe('a day and an hour of a zone', () => {
  it('is one instant on an ordinary day', () => {
    expect(localInstant({ day: '2026-03-10', time: '09:40' }, 'Europe/Paris')).toEqual({
      shown: 'once',
      at: new Date('2026-03-10T08:40:00Z'),
    });
  });

  it.each([
    ['01:59', { shown: 'once', at: new Date('2026-03-29T00:59:00Z') }],
    ['02:00', { shown: 'never', at: new Date('2026-03-29T01:00:00Z'), instead: '03:00' }],
    ['02:30', { shown: 'never', at: new Date('2026-03-29T01:30:00Z'), instead: '03:30' }],
    ['03:00', { shown: 'once', at: new Date('2026-03-29T01:00:00Z') }],
  ])('%s in the night the clocks go forward', (time, expected) => {
    expect(localInstant({ day: '2026-03-29', time }, 'Europe/Paris')).toEqual(expected);
  });

  it.each([
    ['01:59', { shown: 'once', at: new Date('2026-10-24T23:59:00Z') }],
    [
      '02:00',
      {
        shown: 'twice',
        at: new Date('2026-10-25T00:00:00Z'),
        again: new Date('2026-10-25T01:00:00Z'),
        occurrence: 'first',
      },
    ],
    [
      '02:59',
      {
        shown: 'twice',
        at: new Date('2026-10-25T00:59:00Z'),
        again: new Date('2026-10-25T01:59:00Z'),
        occurrence: 'first',
      },
    ],
    ['03:00', { shown: 'once', at: new Date('2026-10-25T02:00:00Z') }],
  ])('%s in the night the clocks go back', (time, expected) => {
    expect(localInstant({ day: '2026-10-25', time }, 'Europe/Paris')).toEqual(expected);
  });

  it('is the second of the two when that one is meant, and the choice counts for no other hour', () => {
    const again = new Date('2026-10-25T01:30:00Z');
    expect(localInstant({ day: '2026-10-25', time: '02:30' }, 'Europe/Paris', 'second')).toEqual({
      shown: 'twice',
      at: again,
      again,
      occurrence: 'second',
    });
    const once = { day: '2026-10-25', time: '09:40' };
    expect(localInstant(once, 'Europe/Paris', 'second')).toEqual(localInstant(once, 'Europe/Paris'));
  });

  it('moves by half an hour where the clocks do', () => {
    const twice = localInstant({ day: '2026-04-05', time: '01:45' }, 'Australia/Lord_Howe');
    expect(twice).toEqual({
      shown: 'twice',
      at: new Date('2026-04-04T14:45:00Z'),
      again: new Date('2026-04-04T15:15:00Z'),
      occurrence: 'first',
    });
  });

  it('never changes in La Réunion', () => {
    const at = new Date('2026-03-28T22:30:00Z');
    expect(localInstant({ day: '2026-03-29', time: '02:30' }, 'Indian/Reunion')).toEqual({
      shown: 'once',
      at,
    });
  });

  it('is, read back on the clocks, what was typed unless they never show it', () => {
    const minute = fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2050, 0) / 60_000 });
    const zone = fc.constantFrom('Europe/Paris', 'America/Miquelon', 'Pacific/Marquesas', 'America/New_York');
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const [day = '', clock = ''] = new Date(minutes * 60_000).toJSON().split('T');
        const fields = { day, time: clock.slice(0, 5) };
        const found = localInstant(fields, timeZone);
        expect(localFields(found.at, timeZone)).toEqual(
          found.shown === 'never' ? { ...fields, time: found.instead } : fields,
        );
      }),
    );
  });
});
