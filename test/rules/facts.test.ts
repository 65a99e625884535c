import { describe, expect, test } from 'vitest';
import { captions, doubtIds, exampleNumber, factIds, figures, readUserNumber } from '#rules';

describe('the figures of the note', () => {
  test.each([
    ['a password sent by post is valid 2 months', 'post-validity', 2, 'months', 'F18'],
    ['a first mail is valid 2 weeks', 'initial-mail-validity', 2, 'weeks', 'F19'],
    ['a mail asked for is valid 24 h', 'reset-mail-validity', 24, 'hours', 'F20'],
    ['a personal password is valid 6 months', 'personal-validity', 6, 'months', 'F21'],
    ['no new demand within 24 h of a mail', 'mail-re-request-lock', 24, 'hours', 'F36'],
    ['a user number has 14 digits', 'user-number-length', 14, 'digits', 'F23'],
    ['a CAF code has 3 digits', 'code-caf-length', 3, 'digits', 'F28'],
    ['a Réf. Tiers has 7 digits', 'ref-tiers-length', 7, 'digits', 'F25'],
    ['a rang has 4 digits', 'rang-length', 4, 'digits', 'F26'],
    ['a mail waits 3 h at least', 'first-try-wait-earliest', 3, 'hours', 'F29'],
    ['a mail had better wait 4 h', 'first-try-wait-advised', 4, 'hours', 'F29'],
    ['a failed try is repeated 2 h later', 'retry-interval', 2, 'hours', 'F30'],
    ['no more than 5 tries', 'max-tries', 5, 'tries', 'F31'],
    ['the lock-out lasts 10 min', 'lockout', 10, 'minutes', 'F32'],
  ] as const)('%s', (_, id, value, unit, fact) => {
    expect(figures[id]).toMatchObject({ value, unit });
    expect(figures[id].facts).toContain(fact);
  });

  test('cite only facts and doubts that exist', () => {
    for (const { facts, doubts } of Object.values(figures)) {
      expect(factIds).toEqual(expect.arrayContaining([...facts]));
      expect(doubtIds).toEqual(expect.arrayContaining([...doubts]));
    }
  });

  test('give parts that add up to the whole number', () => {
    const parts = (['code-caf-length', 'ref-tiers-length', 'rang-length'] as const).map(
      (id) => figures[id].value,
    );
    expect(parts.reduce((sum, length) => sum + length)).toBe(figures['user-number-length'].value);
  });
});

test('the note has 46 facts and 29 doubts', () => {
  expect([factIds[0], factIds.at(-1), factIds.length]).toEqual(['F1', 'F46', 46]);
  expect([doubtIds[0], doubtIds.at(-1), doubtIds.length]).toEqual(['A1', 'A29', 29]);
  expect(new Set([...factIds, ...doubtIds]).size).toBe(75);
});

test('the captions are those of the portal, in capitals and without accents', () => {
  expect(captions).toEqual({
    'identifiant-perdu': 'IDENTIFIANT PERDU',
    'mot-de-passe-perdu': 'MOT DE PASSE PERDU',
    'mettre-a-jour': 'METTRE A JOUR VOTRE MOT DE PASSE',
  });
});

test('the example of the note reads as 078, 0270075, 0001', () => {
  expect(readUserNumber(exampleNumber)).toMatchObject({ codeCaf: '078', refTiers: '0270075', rang: '0001' });
});
