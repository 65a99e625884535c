import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInstant, readDay, readHour } from '#entry';
import {
  clockChangeText,
  dayMissingText,
  dayProblemText,
  hourProblemText,
  occurrenceTexts,
  proposedDayText,
  timeText,
} from '#wording';

const today = '2026-03-12';
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const dayProblem = (text: string): string | null => {
  const read = readDay(text, today);
  return read.ok ? null : plain(dayProblemText('Date d’envoi', read.problem));
};

const hourProblem = (text: string): string | null => {
  const read = readHour(text);
  return read.ok ? null : plain(hourProblemText('Heure d’envoi', read.problem));
};

describe('a wrong date is told in French, with its field, its place and its repair', () => {
  it('names each day of the week, as typed and as it is', () => {
    const week = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    // 9 March 2026 is a Monday.
    expect(week.map((_, index) => dayProblem(`${week[(index + 1) % 7]} ${9 + index}/03/2026`))).toEqual(
      week.map((day, index) =>
        expect.stringContaining(`ce jour est un ${day}, pas un ${week[(index + 1) % 7]} (caractère 1)`),
      ),
    );
  });

  it('names each month, and its last day', () => {
    const ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const names =
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
    expect(ends.map((_, month) => dayProblem(`32/${month + 1}/2026`))).toEqual(
      ends.map((end, month) =>
        expect.stringContaining(`(caractère 1) en ${names[month]} 2026, qui finit le ${end}.`),
      ),
    );
  });

  it.each([
    ['', 'Date d’envoi : donnez une date. Écrivez-la ainsi : 10/03/2026.'],
    [
      '1'.repeat(200),
      'Date d’envoi : 200 caractères, c’est trop pour une date (60 au plus). Écrivez-la ainsi : 10/03/2026.',
    ],
    [
      '10 🎉',
      'Date d’envoi : « 🎉 » (caractère 4) n’entre pas dans une date. Écrivez-la ainsi : 10/03/2026.',
    ],
    [
      '10\u0000',
      'Date d’envoi : un caractère invisible (caractère 3) n’entre pas dans une date. Écrivez-la ainsi : 10/03/2026.',
    ],
    [
      'Bientôt',
      'Date d’envoi : « Bientôt » (caractère 1) n’est ni un mois, ni un jour. Écrivez-la ainsi : 10/03/2026.',
    ],
    ['10', 'Date d’envoi : la date ne se lit pas à partir du caractère 1. Écrivez-la ainsi : 10/03/2026.'],
    ['10/03', 'Date d’envoi : il manque l’année. Écrivez-la ainsi : 10/03/2026.'],
    [
      '10/13/2026',
      'Date d’envoi : il n’y a pas de mois 13 (caractère 4). Écrivez le jour, puis le mois, puis l’année.',
    ],
    [
      '29/02/2026',
      'Date d’envoi : il n’y a pas de 29 (caractère 1) en février 2026, qui finit le 28. Corrigez le jour.',
    ],
    ['10/03/0001', 'Date d’envoi : l’année 1 (caractère 7) est hors de 2000–2099. Corrigez l’année.'],
    [
      'lundi 10 mars 2026',
      'Date d’envoi : ce jour est un mardi, pas un lundi (caractère 1). Corrigez l’un ou l’autre.',
    ],
    [
      '10/03/2026 9:40',
      'Date d’envoi : l’heure (caractère 12) s’écrit dans le champ de l’heure, la date seule ici.',
    ],
  ])('« %s »', (text, sentence) => expect(dayProblem(text)).toBe(sentence));
});

describe('a wrong hour is told the same way', () => {
  it.each([
    ['', 'Heure d’envoi : donnez une heure. Écrivez-la ainsi : 9:40.'],
    [
      '1'.repeat(21),
      'Heure d’envoi : 21 caractères, c’est trop pour une heure (20 au plus). Écrivez-la ainsi : 9:40.',
    ],
    ['9 🎉', 'Heure d’envoi : « 🎉 » (caractère 3) n’entre pas dans une heure. Écrivez-la ainsi : 9:40.'],
    [
      'Minuit',
      'Heure d’envoi : « Minuit » (caractère 1) n’entre pas dans une heure. Écrivez-la ainsi : 9:40.',
    ],
    ['9:40:12', 'Heure d’envoi : l’heure ne se lit pas à partir du caractère 6. Écrivez-la ainsi : 9:40.'],
    ['24:00', 'Heure d’envoi : il n’y a pas de 24 h (caractère 1) : les heures vont de 0 à 23.'],
    ['9:60', 'Heure d’envoi : il n’y a pas de minute 60 (caractère 3) : elles vont de 0 à 59.'],
    ['9:4', 'Heure d’envoi : il manque un chiffre aux minutes (caractère 3). Écrivez-la ainsi : 9:40.'],
  ])('« %s »', (text, sentence) => expect(hourProblem(text)).toBe(sentence));

  it('and an hour without its day asks for the day', () => {
    expect(plain(dayMissingText('Date d’envoi'))).toBe(
      'Date d’envoi : l’heure seule ne suffit pas, donnez aussi le jour.',
    );
  });
});

describe('an hour that the clocks change', () => {
  const told = (day: string, time: string) =>
    plain(clockChangeText(localInstant({ day, time }, 'Europe/Paris'), time));

  it('is told when it does not exist, and when it occurs twice', () => {
    expect(told('2026-03-29', '02:30')).toBe(
      'Ce jour-là, 2 h 30 n’existe pas : les horloges avancent. Lu comme 3 h 30.',
    );
    expect(told('2026-10-25', '02:30')).toBe(
      'Ce jour-là, 2 h 30 arrive deux fois : les horloges reculent. Laquelle ?',
    );
  });

  it('is not told otherwise', () => expect(told('2026-03-10', '09:40')).toBeNull());
});

it('a proposal says the whole day it writes', () => {
  expect(proposedDayText('2026-03-10')).toBe('Prendre mardi 10\u00a0mars 2026');
  expect(timeText('09:05')).toBe('9\u00a0h\u00a005');
});

it('no sentence has a plain space before « : ; ? ! » or inside « » of its own, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
      const read = readDay(text.replaceAll(' ', ''), today);
      const sentence = read.ok ? '' : dayProblemText('Date d’envoi', read.problem);
      expect(sentence).not.toMatch(/ [:;?!»]|« /);
    }),
  );
});

it('an hour that occurs twice has two names', () => {
  expect(occurrenceTexts).toEqual({
    first: { label: 'La première, heure d’été', read: 'heure d’été' },
    second: { label: 'La seconde, heure d’hiver', read: 'heure d’hiver' },
  });
});
