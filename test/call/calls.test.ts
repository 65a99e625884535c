import { describe, expect, it } from 'vitest';
import { readCall, type Answers, type CallReading, type CallTime, type QuestionId } from '#call';
import { at, instant, on } from './helpers.ts';

/** Answers the questions of a call one after the other, and says which were asked. */
function hold(time: CallTime, known: Answers): { reading: CallReading; asked: QuestionId[] } {
  const asked: QuestionId[] = [];
  let answers: Answers = {};
  for (;;) {
    const reading = readCall(answers, time);
    if (reading.kind !== 'question') return { reading, asked };
    const { question } = reading;
    const field = question === 'receivedHour' ? 'receivedOn' : question;
    if (known[field] === undefined) throw new Error(`${question} is not known to the caller`);
    asked.push(question);
    answers = { ...answers, [field]: known[field] };
  }
}

function advised(
  time: CallTime,
  known: Answers,
): { advice: Extract<CallReading, { kind: 'advice' }>; asked: QuestionId[] } {
  const { reading, asked } = hold(time, known);
  if (reading.kind !== 'advice') throw new Error(`no advice but ${reading.kind}`);
  return { advice: reading, asked };
}

describe('the calls to resolve', () => {
  it('1: a mail of this morning waits until four hours after it came, with nothing more asked', () => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), {
      motif: 'refused',
      sent: 'mail',
      receivedOn: on('2026-03-10 09:40'),
    });
    expect(asked).toEqual(['motif', 'sent', 'receivedOn']);
    expect(advice.advice).toMatchObject({
      rule: 'too-early',
      until: instant('2026-03-10 13:40'),
      earliestAt: instant('2026-03-10 12:40'),
    });
  });

  it('2: an unreadable letter leads to its forms, and to the update once one is accepted', () => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), {
      motif: 'refused',
      sent: 'post',
      sentOn: on('2026-03-02'),
      forms: 'to-try',
      failures: 1,
    });
    expect(asked).toHaveLength(5);
    expect(advice.advice).toMatchObject({ rule: 'variants-left', triesLeft: 4, then: 'click-mettre-a-jour' });
  });

  it('3: never logged in and nothing pending: the number, then IDENTIFIANT PERDU', () => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), {
      motif: 'lost',
      login: 'never',
      sent: 'ended',
    });
    expect(asked).toEqual(['motif', 'login', 'sent']);
    expect(advice.advice).toMatchObject({ action: 'compose-user-number', then: 'click-identifiant-perdu' });
  });

  it('3, with the number at hand: the button itself', () => {
    const { advice } = advised(
      { ...at('2026-03-10 10:30'), userNumberKnown: true },
      { motif: 'first-login', sent: 'ended' },
    );
    expect(advice.advice).toMatchObject({ action: 'click-identifiant-perdu', then: null });
  });

  it('5: a screen that blocks is waited for, whatever was sent, and what was sent only refines it', () => {
    const { advice, asked } = advised(at('2026-03-10 10:15'), {
      motif: 'blocked',
      lastFailure: on('2026-03-10 10:12'),
    });
    expect(asked).toEqual(['motif', 'lastFailure']);
    expect(advice.refining).toBe('sent');
    expect(advice.advice).toMatchObject({
      rule: 'locked-out',
      until: instant('2026-03-10 10:22'),
      advisedAt: instant('2026-03-10 12:12'),
    });
  });

  it('5, once the lock-out is over: the pause goes on until two hours after the last refusal', () => {
    const { advice } = advised(at('2026-03-10 10:22'), {
      motif: 'blocked',
      lastFailure: on('2026-03-10 10:12'),
    });
    expect(advice.advice).toMatchObject({ rule: 'series-spent', until: instant('2026-03-10 12:12') });
  });

  it('8: every form of the first mail refused: nothing is asked for before its end, the other reading is kept', () => {
    const { advice, asked } = advised(at('2026-03-05 10:00'), {
      motif: 'refused',
      sent: 'initial-mail',
      receivedOn: on('2026-03-02 09:30'),
      forms: 'exhausted',
    });
    expect(asked).toEqual(['motif', 'sent', 'receivedOn', 'forms']);
    expect(advice.advice).toMatchObject({
      rule: 'variants-exhausted',
      until: instant('2026-03-16 09:30'),
      literalAt: instant('2026-03-03 09:30'),
      then: 'click-identifiant-perdu',
      doubts: ['A1', 'A11'],
    });
  });

  it('10: without a valid number, the number is composed before the button', () => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), { motif: 'first-login', sent: 'nothing' });
    expect(asked).toEqual(['motif', 'sent']);
    expect(advice.advice.action).toBe('compose-user-number');
  });

  it('11: a letter is typed by hand', () => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), {
      motif: 'first-login',
      sent: 'post',
      sentOn: on('2026-03-02'),
    });
    expect(asked).toEqual(['motif', 'sent', 'sentOn']);
    expect(advice.advice).toMatchObject({ rule: 'try-now', method: 'type-by-hand' });
  });

  it.each<[string, Answers, string]>([
    ['his own password forgotten', { motif: 'lost', login: 'changed', sent: 'ended' }, 'nothing-pending'],
    [
      'a letter lost within its two months',
      { motif: 'lost', login: 'never', sent: 'post', sentOn: on('2026-02-20') },
      'delivery-lost',
    ],
    [
      'a reset mail of the day before',
      { motif: 'expired', login: 'never', sent: 'reset-mail', receivedOn: on('2026-03-09 09:00') },
      'delivery-expired',
    ],
    ['his own password expired', { motif: 'expired', login: 'changed', sent: 'personal' }, 'nothing-pending'],
    [
      'nothing received, asked for by mail',
      { motif: 'nothing-received', sent: 'reset-mail', sentOn: on('2026-03-10 08:00') },
      'delivery-lost',
    ],
    [
      'logged in, never changed, letter still valid',
      { motif: 'lost', login: 'not-changed', sent: 'ended' },
      'nothing-pending',
    ],
    [
      'a letter refused once, no look-alike',
      {
        motif: 'refused',
        sent: 'post',
        sentOn: on('2026-03-02'),
        forms: 'none',
        lastFailure: on('2026-03-10 09:30'),
      },
      'recent-failure',
    ],
    ['just got in', { motif: 'first-login', sent: 'accepted' }, 'just-logged-in'],
  ])('%s: answered in three presses at most, dates being typed', (_, known, rule) => {
    const { advice, asked } = advised(at('2026-03-10 10:30'), known);
    expect(advice.advice.rule).toBe(rule);
    const typed = ['sentOn', 'receivedOn', 'lastFailure', 'failures'];
    expect(asked.filter((question) => !typed.includes(question)).length).toBeLessThanOrEqual(3);
  });
});
