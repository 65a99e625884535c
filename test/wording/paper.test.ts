import { describe, expect, it } from 'vitest';
import { paperSheet } from '#wording';
import { calls } from './calls-in-full.ts';
import { handoverOf, situationOf } from './outcomes.ts';
import { rarerCalls } from './rarer-calls.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const received = at('2026-03-10T08:40');

const firstMail = { kind: 'initial-mail', sentAt: received, receivedAt: received, lost: false } as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const datesOf = (...handover: Parameters<typeof handoverOf>): string[] =>
  paperSheet(handoverOf(...handover)).dates.map(({ label, text }) => plain(`${label} ${text}`));

describe('the sheet of a call on paper', () => {
  it('gives the dates of a mail, one of them when it came the day it was sent', () => {
    expect(datesOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') }))).toEqual([
      'Mail arrivé mardi 10 mars à 9 h 40',
      'Mot de passe valable jusqu’à mardi 24 mars à 9 h 40',
      'Ne rien redemander avant mardi 24 mars à 9 h 40',
    ]);
  });

  it('gives both dates of a letter, and days alone when only days are known', () => {
    const delivery = {
      kind: 'post',
      sentAt: at('2026-03-01T23:00'),
      receivedAt: at('2026-03-05T22:59'),
      lost: false,
    } as const;
    expect(datesOf(situationOf({ delivery, now: at('2026-03-10T09:00') }), { precision: 'day' })).toEqual([
      'Lettre envoyée lundi 2 mars',
      'Lettre arrivée jeudi 5 mars',
      'Mot de passe valable jusqu’à vendredi 1er mai inclus',
      'Ne rien redemander avant mercredi 6 mai',
    ]);
  });

  it('gives both dates of a mail that took its time', () => {
    const delivery = { ...firstMail, sentAt: at('2026-03-08T08:40') };
    expect(datesOf(situationOf({ delivery, now: at('2026-03-10T09:30') }))[0]).toBe(
      'Mail envoyé dimanche 8 mars à 9 h 40',
    );
  });

  it('gives no limit once all has ended', () => {
    expect(datesOf(situationOf({ delivery: firstMail, now: at('2026-04-10T09:30') }))).toEqual([
      'Mail arrivé mardi 10 mars à 9 h 40',
    ]);
  });

  it('gives no date when nothing was sent', () => {
    expect(datesOf(situationOf({}))).toEqual([]);
  });

  it('draws boxes for the tries when something is to be tried, and only then', () => {
    expect(
      paperSheet(handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') }))).tries,
    ).toEqual({ series: 3, perSeries: 5 });
    expect(paperSheet(handoverOf(situationOf({}))).tries).toBeNull();
  });

  it.each([
    ['a first mail of this morning', true],
    ['a first mail, tried in vain an hour ago', true],
    ['a first mail, five tries, two hours later', true],
    ['a letter with forms to try', true],
    ['a letter refused, its forms all tried', true],
    ['a lock-out', true],
    ['a letter lost', false],
    ['a mail had by a button, ended', false],
    ['just in', false],
  ] as const)('draws boxes for %s: %s', (name, drawn) => {
    expect(paperSheet(calls[name]).tries !== null).toBe(drawn);
  });

  it('draws boxes for a series that was spent', () => {
    const spent = rarerCalls['a letter, a whole series refused, other forms to try'];
    expect(paperSheet(spent).tries).toEqual({ series: 3, perSeries: 5 });
  });

  it('says what it is for', () => {
    expect(paperSheet(handoverOf(situationOf({}))).title).toBe('Se connecter à Mon Compte Partenaire');
  });

  it('gives the number in its three groups when it was composed', () => {
    expect(paperSheet(handoverOf(situationOf({}))).numberGroups).toEqual(['078', '0270075', '0001']);
    expect(paperSheet(handoverOf(situationOf({}), { userNumber: null })).numberGroups).toBeNull();
  });

  it('sets the hour apart without « aujourd’hui »', () => {
    const { moment } = paperSheet(
      handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') })),
    );
    expect(plain(moment?.text ?? '')).toBe('mardi 10 mars à 13 h 40');
  });
});
