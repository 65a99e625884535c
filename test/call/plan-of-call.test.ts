import { describe, expect, it } from 'vitest';
import { planOfCall, readCall, type Answers, type CallAdvice } from '#call';
import { at, instant, on } from './helpers.ts';

const whole = { officeHours: false, shown: 3 };

function advice(answers: Answers, now = '2026-03-10 10:30'): CallAdvice {
  const reading = readCall(answers, at(now));
  if (reading.kind !== 'advice') throw new Error(reading.kind);
  return reading;
}

describe('the plan of a call', () => {
  it('starts when the mail may first be tried', () => {
    const plan = planOfCall(
      advice({ motif: 'refused', sent: 'reset-mail', receivedOn: on('2026-03-10 09:40') }),
      { total: 16n, refused: 0 },
      whole,
    );
    expect(plan?.series[0]?.at).toEqual(instant('2026-03-10 13:40'));
    expect(plan?.expiresAt).toEqual(instant('2026-03-11 09:40'));
    expect(plan?.late).toBe(0n);
  });

  it('takes the tries of the series in course off, and the forms refused', () => {
    const letter: Answers = {
      motif: 'refused',
      sent: 'post',
      sentOn: on('2026-03-02'),
      forms: 'to-try',
      failures: 3,
    };
    const plan = planOfCall(advice(letter), { total: 8n, refused: 3 }, whole);
    expect(plan?.series.map(({ from, to }) => [from, to])).toEqual([
      [1n, 2n],
      [3n, 5n],
    ]);
  });

  it('waits for the pause that follows a series', () => {
    const spent: Answers = {
      motif: 'refused',
      sent: 'post',
      sentOn: on('2026-03-02'),
      forms: 'to-try',
      failures: 5,
      lastFailure: on('2026-03-10 09:30'),
    };
    expect(planOfCall(advice(spent), null, whole)?.series[0]?.at).toEqual(instant('2026-03-10 11:30'));
  });

  it('waits for the pause that follows a lock-out', () => {
    const blocked: Answers = {
      motif: 'blocked',
      sent: 'post',
      sentOn: on('2026-03-02'),
      lastFailure: on('2026-03-10 10:25'),
    };
    expect(planOfCall(advice(blocked), null, whole)?.series[0]?.at).toEqual(instant('2026-03-10 12:25'));
  });

  it('a mail of unknown kind is planned on its shorter life', () => {
    const mail: Answers = { motif: 'refused', sent: 'mail', receivedOn: on('2026-03-10 09:40') };
    expect(planOfCall(advice(mail), null, whole)?.expiresAt).toEqual(instant('2026-03-11 09:40'));
  });

  it.each<[string, Answers, { total: bigint; refused: number } | null]>([
    ['nothing was sent', { motif: 'first-login', sent: 'nothing' }, null],
    ['it is lost', { motif: 'lost', login: 'never', sent: 'post', sentOn: on('2026-03-02') }, null],
    ['it has ended', { motif: 'expired', login: 'never', sent: 'post', sentOn: on('2025-12-02') }, null],
    ['he is in', { motif: 'first-login', sent: 'accepted' }, null],
    [
      'no form is left',
      { motif: 'first-login', sent: 'post', sentOn: on('2026-03-02') },
      { total: 4n, refused: 4 },
    ],
  ])('plans nothing when %s', (_, answers, ticks) => {
    expect(planOfCall(advice(answers), ticks, whole)).toBeNull();
  });
});
