import { describe, expect, it } from 'vitest';
import { spokenAdvice } from '#wording';
import { call, calls, paris, sent } from './calls-in-full.ts';
import { rarerCalls } from './rarer-calls.ts';

const pieces = (told: Parameters<typeof spokenAdvice>[0]): [string, string][] =>
  spokenAdvice(told).segments.map(({ role, text }) => [role, text.replaceAll('\u00a0', ' ')]);

describe('the pieces of the sentence to read aloud', () => {
  it('tell what to do from what not to do, and set the hour apart', () => {
    expect(pieces(calls['a first mail of this morning'])).toEqual([
      ['plain', 'C’est trop tôt. '],
      ['act', 'Essayez, en copiant-collant, à partir de '],
      ['hour', '13 h 40'],
      ['act', ' aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). '],
      ['stop', 'Ne redemandez rien avant mardi 24 mars à 9 h 40.'],
    ]);
  });

  it('set the caption of a button apart', () => {
    expect(pieces(calls['just in'])).toEqual([
      ['act', 'Cliquez maintenant sur le bouton '],
      ['caption', 'METTRE A JOUR VOTRE MOT DE PASSE'],
      ['act', ' et choisissez votre mot de passe à vous. '],
      ['plain', 'Gardez-le avec soin : il servira aux connexions suivantes. '],
      ['stop', 'Ne redemandez rien.'],
    ]);
  });

  it('end with the lock while the answers leave the button open', () => {
    const lost = call({ delivery: sent('initial-mail', true), now: paris('2026-03-10T15:00') });
    expect(pieces({ ...lost, advice: { ...lost.advice, then: null } })).toEqual([
      ['act', 'Cherchez encore ce mail, aussi dans les indésirables. '],
      ['stop', 'Ne redemandez rien avant mardi 24 mars à '],
      ['hour', '9 h 40'],
      ['plain', '.'],
    ]);
  });

  it.each(Object.entries({ ...calls, ...rarerCalls }))('are each worth an element: %s', (_, told) => {
    const found = pieces(told);
    expect(found.filter(([, text]) => text === '')).toEqual([]);
    expect(found.filter(([role], index) => role === found[index + 1]?.[0])).toEqual([]);
  });
});
