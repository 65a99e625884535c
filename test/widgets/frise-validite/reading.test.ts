import { describe, expect, it } from 'vitest';
import { isToCome, read, type Entries } from '#components/widgets/frise-validite/reading.ts';
import { readMoment, type Moment } from '#entry';
import type { Kind } from '#rules';

const timeZone = 'Europe/Paris';
const today = '2026-03-10';
const now = new Date('2026-03-10T09:30:00Z');
const moment = (date: string, hour = ''): Moment =>
  readMoment({ text: date, settled: true }, { text: hour, settled: true }, today, timeZone);
const entries = (
  kind: Kind | null,
  given: Partial<Record<'sent' | 'received' | 'chosen', Moment>> = {},
): Entries => ({
  kind,
  sent: moment(''),
  received: moment(''),
  chosen: moment(''),
  ...given,
  now,
  today,
  timeZone,
});

describe('what the fields amount to', () => {
  it('is incomplete without a kind, or without any date', () => {
    expect(read(entries(null, { received: moment('10/03/2026') }))).toEqual({
      level: 'incomplete',
      missing: 'kind',
    });
    expect(read(entries('post'))).toEqual({ level: 'incomplete', missing: 'date' });
    expect(read(entries('personal', { received: moment('10/03/2026') }))).toEqual({
      level: 'incomplete',
      missing: 'date',
    });
  });

  it('is to be corrected when a field that counts is wrong', () => {
    expect(read(entries('post', { sent: moment('31/02/2026') })).level).toBe('wrong');
    expect(read(entries('post', { sent: moment('10/03/2026', '25:00') })).level).toBe('wrong');
    expect(read(entries('reset-mail', { received: moment('', '9:40') })).level).toBe('wrong');
    expect(read(entries('personal', { chosen: moment('lundi') })).level).toBe('wrong');
    expect(read(entries('personal', { chosen: moment('1/3/2026'), sent: moment('lundi') })).level).toBe(
      'days',
    );
  });

  it('takes the one date that is known twice, and says so', () => {
    const received = read(entries('reset-mail', { received: moment('10/03/2026', '9:40') }));
    expect(received).toMatchObject({ level: 'exact', known: 'received', notes: ['only-received'] });
    const sent = read(entries('reset-mail', { sent: moment('10/03/2026', '9:40') }));
    expect(sent).toMatchObject({ level: 'exact', known: 'sent', notes: ['only-sent'] });
  });

  it('has two ends when both dates are known and differ', () => {
    const both = read(
      entries('reset-mail', { sent: moment('10/03/2026', '8:00'), received: moment('10/03/2026', '9:40') }),
    );
    expect(both).toMatchObject({
      level: 'exact',
      known: 'both',
      notes: [],
      timeline: {
        expiresAt: new Date('2026-03-11T07:00:00Z'),
        reRequestAt: new Date('2026-03-11T08:40:00Z'),
      },
    });
  });

  it('counts the end from the start of the day of sending when its hour is unknown', () => {
    const both = read(
      entries('reset-mail', { sent: moment('10/03/2026'), received: moment('10/03/2026', '9:40') }),
    );
    expect(both).toMatchObject({
      level: 'exact',
      notes: ['sent-hour-unknown'],
      timeline: { expiresAt: new Date('2026-03-10T23:00:00Z') },
    });
  });

  it('is in days when no hour of reception is known', () => {
    expect(read(entries('post', { sent: moment('31/12/2027') }))).toMatchObject({
      level: 'days',
      known: 'sent',
      notes: ['only-sent', 'hour-unknown'],
      timeline: { endDay: '2028-02-29', stage: 'to-come' },
    });
  });

  it('keeps the hour of the end when that of sending is known, and tells the rest in days', () => {
    expect(
      read(entries('post', { sent: moment('2/3/2026', '9:00'), received: moment('4/3/2026') })),
    ).toMatchObject({
      level: 'mixed',
      known: 'both',
      notes: ['received-hour-unknown'],
      timeline: { expiresAt: new Date('2026-05-02T07:00:00Z'), reRequestDay: '2026-05-05', stage: 'usable' },
    });
    expect(read(entries('post', { sent: moment('5/3/2026', '9:00'), received: moment('4/3/2026') }))).toEqual(
      { level: 'swapped', sent: new Date('2026-03-05T08:00:00Z') },
    );
  });

  it('is swapped when reception comes before sending', () => {
    const days = { sent: moment('10/03/2026'), received: moment('9/3/2026') };
    expect(read(entries('post', days))).toEqual({ level: 'swapped', sent: '2026-03-10' });
    const hours = { sent: moment('10/03/2026', '9:41'), received: moment('10/03/2026', '9:40') };
    expect(read(entries('post', hours))).toEqual({
      level: 'swapped',
      sent: new Date('2026-03-10T08:41:00Z'),
    });
    const same = { sent: moment('10/03/2026', '9:40'), received: moment('10/03/2026', '9:40') };
    expect(read(entries('post', same)).level).toBe('exact');
  });

  it('tells a date to come from one that has', () => {
    expect(isToCome(moment(''), now, today)).toBe(false);
    expect(isToCome(moment('10/03/2026'), now, today)).toBe(false);
    expect(isToCome(moment('11/03/2026'), now, today)).toBe(true);
    expect(isToCome(moment('10/03/2026', '10:30'), now, today)).toBe(false);
    expect(isToCome(moment('10/03/2026', '10:31'), now, today)).toBe(true);
  });
});
