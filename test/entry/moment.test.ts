import { describe, expect, it } from 'vitest';
import { readMoment } from '#entry';

const today = '2026-03-12';
const moment = (date: string, hour: string, settled: boolean) =>
  readMoment({ text: date, settled }, { text: hour, settled }, today, 'Europe/Paris');
const nothing = {
  day: null,
  time: null,
  instant: null,
  dayMissing: false,
  dayProblem: null,
  hourProblem: null,
};

describe('a date and its hour', () => {
  it('say nothing while both are empty', () => expect(moment('', ' ', true)).toEqual(nothing));

  it('are an instant of the zone when both are read', () => {
    const instant = { shown: 'once', at: new Date('2026-03-10T08:40:00Z') };
    expect(moment('10/03/2026', '9:40', true)).toEqual({
      ...nothing,
      day: '2026-03-10',
      time: '09:40',
      instant,
    });
  });

  it('are told too long at once, however much more is typed', () => {
    const long = ' '.repeat(61);
    expect(moment(`${long}1`, `${long}1`, false)).toMatchObject({
      dayProblem: { problem: { code: 'too-long', length: 62 } },
      hourProblem: { problem: { code: 'too-long', length: 62 } },
    });
  });

  it('are a day when there is no hour, or an hour that cannot be read', () => {
    expect(moment('10/03/2026', '', true)).toEqual({ ...nothing, day: '2026-03-10' });
    expect(moment('10/03/2026', '25:00', true)).toMatchObject({
      day: '2026-03-10',
      instant: null,
      hourProblem: { problem: { code: 'hours-out-of-range' } },
    });
  });

  it('lack a day when only the hour is given, but not when the day is wrong', () => {
    expect(moment('', '9:40', true)).toEqual({ ...nothing, time: '09:40', dayMissing: true });
    expect(moment('31/02/2026', '9:40', true)).toMatchObject({
      dayMissing: false,
      dayProblem: { proposal: null },
    });
  });

  it.each([
    '1',
    '10/0',
    '10/03',
    '10/03/20',
    '10/03/202',
    '100320',
    '2026-03-1',
    '10 mars',
    '10 mars 20',
    'lun',
  ])('say nothing of « %s » while it is being typed', (text) =>
    expect(moment(text, '', false)).toEqual(nothing),
  );

  it.each(['10/03/2026', '10 mars 2026', '10032026', '2026-03-10', 'mardi 10 mars 2026', '10.3.2026 '])(
    'are read as soon as « %s » is whole',
    (text) => expect(moment(text, '', false)).toMatchObject({ day: '2026-03-10' }),
  );

  it.each(['hier', 'Aujourd’hui'])('are read as soon as « %s » is whole', (text) => {
    expect(moment(text, '', false).day).not.toBeNull();
  });

  it.each(['9', '9:', '9:4', '940', '104', '9 h'])(
    'leave « %s » out of the hour while it is being typed',
    (text) => {
      expect(moment('10/03/2026', text, false)).toEqual({ ...nothing, day: '2026-03-10' });
    },
  );

  it.each(['9:40', '9h40', '9 h 40', '0940'])('take « %s » as soon as it is whole', (text) => {
    expect(moment('10/03/2026', text, false).time).toBe('09:40');
  });
});
