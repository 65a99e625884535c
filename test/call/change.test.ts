import { describe, expect, it } from 'vitest';
import { change, forget, type Answers } from '#call';
import { at, on } from './helpers.ts';

const time = at('2026-03-10 10:30');

describe('changing an answer', () => {
  const refused: Answers = {
    motif: 'refused',
    sent: 'initial-mail',
    receivedOn: on('2026-03-02 09:30'),
    forms: 'to-try',
    failures: 3,
    lastFailure: on('2026-03-10 09:00'),
  };

  it('keeps the dates and the tries when only the kind of mail was wrong', () => {
    const { answers, dropped } = change(refused, { sent: 'reset-mail' }, time);
    expect(answers).toEqual({ ...refused, sent: 'reset-mail' });
    expect(dropped).toEqual([]);
  });

  it('keeps what was sent and drops the tries once it is lost', () => {
    const { answers, dropped } = change(refused, { motif: 'lost' }, time);
    expect(answers).toEqual({ motif: 'lost', sent: 'initial-mail', receivedOn: refused.receivedOn });
    expect(dropped).toEqual(['forms', 'failures', 'lastFailure']);
  });

  it('drops the count once the screen blocks: a series was spent', () => {
    expect(change(refused, { motif: 'blocked' }, time).dropped).toEqual(['failures']);
  });

  it('drops the date of reception once nothing came', () => {
    const { dropped } = change(refused, { motif: 'nothing-received' }, time);
    expect(dropped).toEqual(['receivedOn', 'forms', 'failures', 'lastFailure']);
  });

  it('drops everything about a sending once nothing was sent', () => {
    const { answers, dropped } = change({ ...refused, motif: 'first-login' }, { sent: 'nothing' }, time);
    expect(answers).toEqual({ motif: 'first-login', sent: 'nothing' });
    expect(dropped).toEqual(['receivedOn', 'forms', 'failures', 'lastFailure']);
  });

  it('drops a first mail once he says that he changed his password', () => {
    const lost: Answers = {
      motif: 'lost',
      login: 'never',
      sent: 'initial-mail',
      receivedOn: on('2026-03-02'),
    };
    expect(change(lost, { login: 'changed' }, time)).toEqual({
      answers: { motif: 'lost', login: 'changed' },
      dropped: ['sent', 'receivedOn'],
    });
  });

  it('drops « déjà connecté ? je ne sais pas » once his own password is meant', () => {
    const told = change({ motif: 'expired', login: 'unknown' }, { sent: 'personal' }, time);
    expect(told).toEqual({ answers: { motif: 'expired', sent: 'personal' }, dropped: ['login'] });
  });

  it('keeps « jamais connecté » beside a password of his own, so that both are checked again', () => {
    const told = change({ motif: 'expired', login: 'never' }, { sent: 'personal' }, time);
    expect(told.dropped).toEqual([]);
  });

  it('drops the day of a password of his own with it', () => {
    const own: Answers = { motif: 'refused', sent: 'personal', chosenOn: on('2026-01-01') };
    expect(change(own, { sent: 'post' }, time).dropped).toEqual(['chosenOn']);
  });

  it('drops « l’a-t-il encore ? » once he never had a password of his own', () => {
    const lost: Answers = {
      motif: 'lost',
      login: 'changed',
      sent: 'post',
      sentOn: on('2026-03-02'),
      inHand: 'yes',
    };
    expect(change(lost, { login: 'never' }, time).dropped).toEqual(['inHand']);
  });

  it('forgets one answer alone when its question is asked again', () => {
    expect(forget({ motif: 'lost', login: 'never' }, 'login')).toEqual({ motif: 'lost' });
  });
});
