import { describe, expect, it } from 'vitest';
import { readCall, type When } from '#call';
import { at, instant, on, zone } from './helpers.ts';

const mail = (receivedOn: When) => ({ motif: 'refused', sent: 'reset-mail', receivedOn }) as const;

describe('what a date stands for', () => {
  it('a letter dated by its day was sent as the day began and came at its last minute', () => {
    const reading = readCall(
      { motif: 'lost', login: 'never', sent: 'post', sentOn: on('2026-03-02') },
      at('2026-03-10 10:30'),
    );
    if (reading.kind !== 'advice') throw new Error(reading.kind);
    expect(reading.situation.delivery).toMatchObject({
      sentAt: instant('2026-03-02 00:00'),
      receivedAt: instant('2026-03-02 23:59'),
    });
    expect(reading.precision).toBe('day');
    expect(reading.assumptions).toEqual(['one-date', 'day-only']);
    expect(reading.lockedUntil).toEqual(instant('2026-05-02 23:59'));
  });

  it('a mail of today is asked its hour', () => {
    const reading = readCall(mail(on('2026-03-10')), at('2026-03-10 10:30'));
    expect(reading).toMatchObject({ kind: 'question', question: 'receivedHour' });
  });

  it('a mail of yesterday is asked its hour, which tells whether it has ended', () => {
    const reading = readCall(mail(on('2026-03-09')), at('2026-03-10 10:30'));
    expect(reading).toMatchObject({ kind: 'question', question: 'receivedHour' });
  });

  it('a mail of the day before yesterday is not', () => {
    const reading = readCall({ ...mail(on('2026-03-08')), login: 'never' }, at('2026-03-10 10:30'));
    expect(reading).toMatchObject({ kind: 'advice', advice: { rule: 'delivery-expired' } });
  });

  it('an hour that nobody knows is that of the answer, frozen while the call lasts, and said', () => {
    const answered = at('2026-03-10 10:30');
    const receivedOn: When = {
      known: 'day-without-hour',
      day: '2026-03-10',
      answeredAt: answered.now.getTime(),
    };
    for (const later of ['2026-03-10 10:30', '2026-03-10 11:45']) {
      const reading = readCall(mail(receivedOn), at(later));
      if (reading.kind !== 'advice') throw new Error(reading.kind);
      expect(reading.advice).toMatchObject({ rule: 'too-early', until: instant('2026-03-10 14:30') });
      expect(reading.assumptions).toContain('reception-taken-as-now');
      expect(reading.precision).toBe('instant');
    }
  });

  it('an unknown hour of yesterday is the last minute of yesterday: today would contradict the caller', () => {
    const answeredAt = at('2026-03-10 10:30').now.getTime();
    const reading = readCall(
      {
        ...mail({ known: 'day-without-hour', day: '2026-03-09', answeredAt }),
        sent: 'initial-mail',
        forms: 'exhausted',
      },
      at('2026-03-10 10:30'),
    );
    expect(reading).toMatchObject({ kind: 'advice', lockedUntil: instant('2026-03-23 23:59') });
  });

  it('a letter and the day it came give the nearest end to use it, the farthest to ask again', () => {
    const reading = readCall(
      {
        motif: 'lost',
        login: 'never',
        sent: 'post',
        sentOn: on('2026-03-02 00:00'),
        receivedOn: on('2026-03-06 12:00'),
      },
      at('2026-03-10 10:30'),
    );
    expect(reading).toMatchObject({
      advice: { until: instant('2026-05-06 12:00'), earliestAt: instant('2026-05-02 00:00') },
      assumptions: [],
      precision: 'instant',
    });
  });

  it('an unknown date forbids until the latest end that may be right, frozen at the answer', () => {
    const answeredAt = at('2026-03-10 10:30').now.getTime();
    const sentOn: When = { known: 'nothing', answeredAt };
    for (const later of ['2026-03-10 10:30', '2026-03-20 09:00']) {
      expect(readCall({ motif: 'lost', login: 'never', sent: 'post', sentOn }, at(later))).toEqual({
        kind: 'look-for',
        clues: ['date-of-letter'],
        lockedUntil: instant('2026-05-10 10:30'),
      });
    }
  });

  it('an unknown kind forbids for as long as a letter would, and offers no button once all has ended', () => {
    const answers = { motif: 'lost', login: 'never', sent: 'unknown', sentOn: on('2026-03-02') } as const;
    expect(readCall(answers, at('2026-03-10 10:30'))).toMatchObject({
      kind: 'look-for',
      clues: ['what-was-sent', 'spam-folder'],
      lockedUntil: instant('2026-05-02 23:59'),
    });
    expect(readCall(answers, at('2026-05-03 00:00'))).toMatchObject({ kind: 'look-for', lockedUntil: null });
  });

  it.each<[string, Parameters<typeof readCall>[0], string[]]>([
    [
      'which of two mails, after a day',
      { motif: 'refused', sent: 'mail', receivedOn: on('2026-03-08 09:00') },
      ['which-mail'],
    ],
    [
      'the date of a mail',
      {
        motif: 'expired',
        login: 'never',
        sent: 'reset-mail',
        receivedOn: { known: 'nothing', answeredAt: instant('2026-03-10 10:30').getTime() },
      },
      ['date-of-mail'],
    ],
    [
      'when it was asked for, nothing having come',
      {
        motif: 'nothing-received',
        sent: 'reset-mail',
        sentOn: { known: 'nothing', answeredAt: instant('2026-03-10 10:30').getTime() },
      },
      ['date-of-sending', 'spam-folder'],
    ],
    [
      'whether look-alikes are left',
      { motif: 'refused', sent: 'post', sentOn: on('2026-03-02'), forms: 'unknown' },
      ['look-alikes'],
    ],
    [
      'whether the last mail is still there',
      {
        motif: 'lost',
        login: 'changed',
        sent: 'reset-mail',
        receivedOn: on('2026-03-10 04:00'),
        inHand: 'unknown',
      },
      ['spam-folder', 'still-there'],
    ],
  ])('not knowing %s asks to look for it', (_, answers, clues) => {
    expect(readCall(answers, at('2026-03-10 10:30'))).toMatchObject({ kind: 'look-for', clues });
  });

  it('follows the clocks of the zone of the call', () => {
    const time = at('2026-03-10 10:30', 'Indian/Reunion');
    const reading = readCall(
      { motif: 'refused', sent: 'reset-mail', receivedOn: on('2026-03-10 09:40') },
      time,
    );
    expect(reading).toMatchObject({ advice: { until: at('2026-03-10 13:40', 'Indian/Reunion').now } });
    expect(zone).not.toBe(time.timeZone);
  });
});
