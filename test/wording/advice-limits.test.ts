import { describe, expect, it } from 'vitest';
import type { Situation } from '#rules';
import { adviceParts, mail, phoneSentence, type Handover } from '#wording';
import { call, changed, paris, sent } from './calls-in-full.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const sentenceOf = (situation: Partial<Situation>, more?: Partial<Handover>): string =>
  plain(phoneSentence(call(situation, more)));

const nextOf = (situation: Partial<Situation>): string[] =>
  adviceParts(call(situation)).next.map(({ text }) => plain(text));

const noOtherTry = 'Refusé : il ne restera pas le temps d’un autre essai.';

/** A mail had by a button, sent at that hour of the ninth and received on the tenth at 9:40. */
const sentOnTheNinth = (hour: string) => ({
  kind: 'reset-mail' as const,
  sentAt: paris(`2026-03-09T${hour}`),
  receivedAt: paris('2026-03-10T09:40'),
  lost: false,
});

describe('at the very minute of a limit', () => {
  it('the other reading of a lock has come (A1)', () => {
    const { doubts } = adviceParts(call({ delivery: sent('initial-mail'), now: paris('2026-03-11T09:40') }));
    expect(plain(doubts.find(({ doubt }) => doubt === 'A1')?.other?.text ?? '')).toBe(
      'Selon l’autre durée, redemander serait possible depuis 9 h 40 aujourd’hui, mercredi 11 mars.',
    );
  });

  it('the earliest hour of a first try leaves only the better one to be said (A7)', () => {
    const { doubts } = adviceParts(call({ delivery: sent('initial-mail'), now: paris('2026-03-10T12:40') }));
    expect(plain(doubts.find(({ doubt }) => doubt === 'A7')?.other?.text ?? '')).toBe(
      'De préférence : 13 h 40 aujourd’hui, mardi 10 mars.',
    );
  });

  it('the advised hour of a first try is not announced any more (A7)', () => {
    const delivery = sent('initial-mail');
    expect(sentenceOf({ delivery, now: paris('2026-03-10T13:39') })).toContain('mieux, à partir de 13 h 40');
    expect(sentenceOf({ delivery, now: paris('2026-03-10T13:40') })).not.toContain('mieux');
  });

  it('a try refused two hours before the end leaves no other (F30)', () => {
    const delivery = sent('reset-mail');
    expect(nextOf({ ...changed, delivery, now: paris('2026-03-11T07:39') })).not.toContain(noOtherTry);
    expect(nextOf({ ...changed, delivery, now: paris('2026-03-11T07:40') })).toContain(noOtherTry);
  });

  it('a first try advised two hours before the end leaves no other (F29, F30)', () => {
    const now = paris('2026-03-10T10:30');
    expect(nextOf({ delivery: sentOnTheNinth('15:41'), now })).not.toContain(noOtherTry);
    expect(nextOf({ delivery: sentOnTheNinth('15:40'), now })).toContain(noOtherTry);
  });

  it('two hours after the last refusal, the end leaves no other try of the forms (F30)', () => {
    const refused = { delivery: sent('initial-mail'), variants: 'exhausted', failures: 5 } as const;
    const next = (lastFailure: string): string | undefined =>
      nextOf({ ...refused, lastFailureAt: paris(lastFailure), now: paris('2026-03-24T08:00') })[0];
    expect(next('2026-03-24T07:39')).toContain('à partir de 9 h 39');
    expect(next('2026-03-24T07:40')).toBe('Il ne reste pas le temps d’un autre essai.');
  });

  it('the two hours after a refusal are not told when they end with the wait, nor with the password (F30)', () => {
    const wait = (delivery: Situation['delivery'], refusedAt: string): string => {
      const lastFailureAt = paris(`2026-03-10T${refusedAt}`);
      return sentenceOf({ delivery, failures: 1, lastFailureAt, now: lastFailureAt });
    };
    expect(wait(sent('initial-mail'), '11:40')).not.toContain('plutôt');
    expect(wait(sent('initial-mail'), '11:41')).toContain('plutôt 13 h 41');
    expect(wait(sentOnTheNinth('14:00'), '11:59')).toContain('plutôt 13 h 59');
    expect(wait(sentOnTheNinth('14:00'), '12:00')).not.toContain('plutôt');
  });

  it('a series that would start at the end is not promised after a lock-out (F30, F32)', () => {
    const lockout = (lastFailure: string): string => {
      const lastFailureAt = paris(`2026-03-11T${lastFailure}`);
      const situation = { delivery: sent('reset-mail'), failures: 5, lastFailureAt, now: lastFailureAt };
      return sentenceOf({ ...changed, ...situation });
    };
    expect(lockout('07:39')).toContain('Reprenez plutôt à partir de 9 h 39');
    expect(lockout('07:40')).toContain('il ne restera pas le temps d’un autre essai');
  });

  it('one last try comes two hours after the last refusal, no sooner (F30; A2)', () => {
    const ended = { ...changed, delivery: sent('reset-mail'), failures: 1 };
    const lastFailureAt = paris('2026-03-11T09:00');
    expect(sentenceOf({ ...ended, lastFailureAt, now: paris('2026-03-11T10:59') })).not.toContain(
      'dernier essai',
    );
    expect(sentenceOf({ ...ended, lastFailureAt, now: paris('2026-03-11T11:00') })).toContain(
      'dernier essai',
    );
  });
});

describe('what is known of a refusal', () => {
  const ended = { ...changed, delivery: sent('reset-mail'), now: paris('2026-03-11T10:00') };

  it('holds nothing back when no try was refused, or when its hour is not known', () => {
    expect(sentenceOf({ ...ended, lastFailureAt: paris('2026-03-11T09:50') })).toContain('dernier essai');
    expect(sentenceOf({ ...ended, failures: 1 })).toContain('dernier essai');
  });

  it('sends to the screen itself only who logged in and changed the password (F13; A21)', () => {
    const at = { failures: 5, lastFailureAt: paris('2026-03-20T14:55'), now: paris('2026-03-20T15:00') };
    const locked = { ...at, delivery: sent('post') };
    expect(nextOf({ ...locked, ...changed })[0]).toContain('si l’écran le propose');
    expect(nextOf({ ...locked, everLoggedIn: 'no', passwordChanged: 'yes' })[0]).not.toContain('si l’écran');
    expect(nextOf({ ...locked, everLoggedIn: 'yes', passwordChanged: 'no' })[0]).not.toContain('si l’écran');
  });

  it('keeps its hour when only the days of the delivery are known', () => {
    const refused = { failures: 5, lastFailureAt: paris('2026-03-20T14:55'), now: paris('2026-03-20T15:00') };
    expect(sentenceOf({ ...refused, delivery: sent('post') }, { precision: 'day' })).toContain(
      'Reprenez plutôt à partir de 16 h 55 aujourd’hui, vendredi 20 mars',
    );
  });

  it('leaves the tries that the series in course still allows (F31)', () => {
    const refused = { failures: 3, lastFailureAt: paris('2026-03-20T14:55'), now: paris('2026-03-20T15:00') };
    expect(sentenceOf({ ...refused, delivery: sent('post'), variants: 'to-try' })).toContain(
      'Essayez dès maintenant d’autres formes du mot de passe, 2 essais au plus.',
    );
  });
});

describe('the dates of a sentence', () => {
  it('name no hour of a first try when only its day is known', () => {
    const delivery = { ...sent('initial-mail'), receivedAt: paris('2026-03-10T23:59') };
    const sentence = sentenceOf({ delivery, now: paris('2026-03-11T00:30') }, { precision: 'day' });
    expect(sentence).toContain('à partir de demain, jeudi 12 mars (au plus tôt demain, jeudi 12 mars)');
  });

  it('round a wait up to the minute, were its seconds fewer than its thousandths', () => {
    const receivedAt = new Date('2026-03-10T08:40:01.500Z');
    expect(sentenceOf({ delivery: { ...sent('initial-mail'), receivedAt }, now: receivedAt })).toContain(
      'à partir de 13 h 41',
    );
  });

  it('name their zone for a wait without a delivery, and for a delivery without a wait', () => {
    const reunion = 'Nous comptons à l’heure de La Réunion.';
    const lockout = { failures: 5, lastFailureAt: paris('2026-03-10T14:55'), now: paris('2026-03-10T15:00') };
    expect(sentenceOf({ ...lockout, timeZone: 'Indian/Reunion' })).toContain(reunion);
    const letter = { delivery: sent('post'), now: paris('2026-03-20T15:00'), timeZone: 'Indian/Reunion' };
    expect(sentenceOf(letter)).toContain(reunion);
  });

  it('are never near words in a text that travels, even a day alone', () => {
    const delivery = { ...sent('initial-mail', true), receivedAt: paris('2026-03-10T23:59') };
    const { body } = mail(call({ delivery, now: paris('2026-03-24T15:00') }, { precision: 'day' }));
    expect(plain(body)).toContain('Ne redemandez rien avant mercredi 25 mars ;');
  });
});
