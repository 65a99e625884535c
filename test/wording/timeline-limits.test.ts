import { describe, expect, it } from 'vitest';
import type { DeliveryKind, Kind } from '#rules';
import {
  dayDoubts,
  daySentence,
  dayTimeline,
  exactDoubts,
  exactSentence,
  exactTimeline,
  lockTexts,
  mixedDoubts,
  mixedTimeline,
  type Segment,
} from '#wording';

const timeZone = 'Europe/Paris';
const paris = (local: string): Date => new Date(`${local}:00+01:00`);

const exact = (kind: DeliveryKind, received: string, now: string, sent = received) =>
  exactTimeline({ kind, sentAt: paris(sent), receivedAt: paris(received), timeZone }, paris(now));

const days = (kind: Kind, today: string) =>
  dayTimeline({ kind, sentDay: '2026-03-02', receivedDay: '2026-03-02' }, today);

const mixed = (kind: DeliveryKind, sent: string, receivedDay: string, now: string) =>
  mixedTimeline({ kind, sentAt: paris(sent), receivedDay, timeZone }, paris(now));

const pieces = (segments: readonly Segment[]): [string, string][] =>
  segments.map(({ role, text }) => [role, text.replaceAll('\u00a0', ' ')]);

describe('the pieces of what to do now', () => {
  it('set the end apart, and say nothing of another try that the end forbids', () => {
    expect(pieces(exactSentence(exact('reset-mail', '2026-03-10T09:40', '2026-03-11T08:00')))).toEqual([
      ['act', 'Essayez maintenant, en copiant-collant, jusqu’au mercredi 11 mars à '],
      ['hour', '9 h 40'],
      ['act', '. '],
      ['stop', 'Ne redemandez rien avant cette heure.'],
    ]);
  });

  it('set a day apart, and forbid nothing of a password that one chose', () => {
    expect(pieces(daySentence(days('personal', '2026-03-10')))).toEqual([
      ['act', 'Ce mot de passe sert jusqu’au '],
      ['hour', 'mardi 1er septembre'],
      ['act', ' compris'],
      ['plain', ' ; la fin tombe le mercredi 2 septembre.'],
    ]);
  });
});

describe('where a password stands at its limits', () => {
  it('may be used on its last safe day, and no later without haste (A5)', () => {
    expect(days('post', '2026-05-01').stage).toBe('usable');
    expect(days('post', '2026-05-02').stage).toBe('last-day');
  });

  it('is to come by post until it is received, by mail until it is sent', () => {
    const between = ['2026-03-10T10:20', '2026-03-10T09:00', '2026-03-10T08:00'] as const;
    expect(exact('post', ...between).stage).toBe('to-come');
    expect(exact('initial-mail', ...between).stage).toBe('waiting');
  });

  it('may be tried by post as soon as it is received (A12)', () => {
    const letter = exact('post', '2026-03-10T10:20', '2026-03-10T11:00');
    expect([letter.earliestTryAt, letter.advisedTryAt]).toEqual([letter.receivedAt, letter.receivedAt]);
  });

  it('leaves no time to wait when the shortest wait ends with it (A28)', () => {
    expect(mixed('reset-mail', '2026-03-09T03:00', '2026-03-10', '2026-03-10T01:00').stage).toBe(
      'no-time-to-wait',
    );
    expect(mixed('reset-mail', '2026-03-09T03:01', '2026-03-10', '2026-03-10T01:00').stage).toBe(
      'arrival-day',
    );
  });
});

describe('the doubts that touch an answer no more, or not at all', () => {
  it('of a first mail that ended, the two durations (A1)', () => {
    expect(exactDoubts(exact('initial-mail', '2026-03-02T09:30', '2026-04-01T10:00'), 'both')).toEqual([]);
    expect(dayDoubts(days('initial-mail', '2026-04-01'), 'both')).toEqual(['A5']);
    expect(mixedDoubts(mixed('initial-mail', '2026-03-02T09:30', '2026-03-02', '2026-04-01T10:00'))).toEqual([
      'A3',
      'A5',
    ]);
  });

  it('of a mail that may be tried, the wait still touches what is advised (A7)', () => {
    expect(exactDoubts(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T13:00'), 'both')).toEqual([
      'A2',
      'A7',
      'A22',
    ]);
  });

  it('of a password that one chose, the start of its length (A3)', () => {
    expect(dayDoubts(days('personal', '2026-03-10'), 'received')).toEqual(['A5']);
  });

  it('of a mail, the pace that is left open for a letter (A12)', () => {
    expect(mixedDoubts(mixed('reset-mail', '2026-03-10T09:40', '2026-03-10', '2026-03-11T05:00'))).toEqual([
      'A2',
      'A3',
      'A5',
      'A22',
    ]);
  });
});

it('what the line beside the drawing means is the prohibition', () => {
  expect(lockTexts.lock).toBe('Ne rien redemander');
});
