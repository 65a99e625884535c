import { describe, expect, it } from 'vitest';
import { clues } from '#call';
import { captions } from '#rules';
import { lookForMail, lookForParts, lookForSms, textOf, unsaid, type LookForHandover } from '#wording';
import { typographyFaults } from '../content/typography.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const given: LookForHandover = {
  clues: ['what-was-sent', 'spam-folder'],
  lockedUntil: at('2026-05-10T08:30'),
  precision: 'instant',
  now: at('2026-03-10T09:30'),
  timeZone: 'Europe/Paris',
  referent: null,
};

describe('what must be found out first', () => {
  it('says what to look for, and forbids until the latest date that may be right', () => {
    const { segments, prohibition, steps, whom } = lookForParts(given);
    expect(plain(textOf(segments))).toBe(
      'Cherchez ce qui a été envoyé : une lettre, un mail ou rien. Cherchez aussi dans les courriers indésirables. Ne cliquez sur aucun bouton avant de le savoir, et ne redemandez rien avant dimanche 10 mai à 10 h 30.',
    );
    expect(plain(prohibition.text)).toBe('Ne redemandez rien avant dimanche 10 mai à 10 h 30.');
    expect(prohibition.until).toEqual(given.lockedUntil);
    expect(steps).toHaveLength(2);
    expect(whom).toBe('au référent de votre Caf');
  });

  it('gives whom the edition names when there is nothing to look for', () => {
    const referent = { nom: 'Pôle bailleurs' };
    expect(lookForParts({ ...given, clues: [], referent }).steps).toEqual(['Demandez à Pôle bailleurs.']);
  });

  it('says « demain » aloud, beside the date', () => {
    const { segments, prohibition } = lookForParts({ ...given, lockedUntil: at('2026-03-11T08:40') });
    expect(plain(textOf(segments))).toMatch(/avant demain, mercredi 11 mars à 9 h 40\.$/);
    expect(plain(prohibition.text)).toBe('Ne redemandez rien avant demain, mercredi 11 mars à 9 h 40.');
  });

  it('tells what to look for from what not to do', () => {
    const { segments } = lookForParts({ ...given, clues: ['spam-folder'], lockedUntil: null });
    expect(segments).toEqual([
      { role: 'act', text: 'Cherchez aussi dans les courriers indésirables. ' },
      { role: 'stop', text: 'Ne cliquez sur aucun bouton avant de le savoir.' },
    ]);
  });

  it('names days alone when only days are known', () => {
    const { segments } = lookForParts({ ...given, lockedUntil: at('2026-05-10T21:59'), precision: 'day' });
    expect(textOf(segments)).toMatch(/avant lundi 11\u00a0mai\.$/);
  });

  it('forbids without a date when no delivery gives one', () => {
    const { segments, prohibition } = lookForParts({
      ...given,
      lockedUntil: null,
      timeZone: 'Indian/Reunion',
    });
    expect(textOf(segments)).toMatch(/Ne cliquez sur aucun bouton avant de le savoir\.$/);
    expect(prohibition.text).toBe('Ne redemandez rien avant de savoir ce qui a été envoyé.');
  });

  it('sends to the référent when there is nothing to look for', () => {
    const alone = { ...given, clues: [] };
    expect(lookForParts(alone).steps).toEqual(['Demandez au référent de votre Caf.']);
    expect(lookForSms(alone).text).toMatch(/^Ne cliquez sur aucun bouton/);
  });

  it('names the zone outside Paris', () => {
    expect(textOf(lookForParts({ ...given, timeZone: 'Indian/Reunion' }).segments)).toMatch(
      /Nous comptons à l’heure de La Réunion\.$/,
    );
    expect(lookForSms({ ...given, timeZone: 'Indian/Reunion' }).text).toMatch(/heure de La Réunion\.$/);
  });

  it('travels by mail with its date and whom to ask', () => {
    const { subject, body } = lookForMail(given);
    expect(plain(subject)).toBe('Mon Compte Partenaire : à retrouver d’abord');
    expect(plain(body)).toMatch(
      /^Bonjour,\n\nCherchez ce qui a été envoyé.*avant dimanche 10 mai à 10 h 30\.\n\nSi vous ne trouvez pas, demandez au référent de votre Caf\.\n\nCalculé le/,
    );
  });

  it('travels by SMS in words that keep their accents', () => {
    expect(lookForSms({ ...given, lockedUntil: null }).text).toContain(
      'Ne cliquez sur aucun bouton avant de le savoir.',
    );
    expect(lookForSms(given).text).toBe(
      'Cherchez ce qui a été envoyé : une lettre, un mail ou rien. Cherchez aussi dans les courriers indésirables. Ne cliquez sur aucun bouton avant de le savoir et ne redemandez rien avant dimanche 10/05 à 10 h 30. Calculé le 10/03/2026 à 10 h 30.',
    );
  });

  it.each([
    ['what-was-sent', 'Cherchez ce qui a été envoyé : une lettre, un mail ou rien.'],
    ['which-mail', "Cherchez si ce mail est le tout premier envoi, ou s'il suit une demande."],
    ['date-of-letter', 'Cherchez la date de la lettre.'],
    ['date-of-mail', "Cherchez le jour et l'heure d'arrivée du mail."],
    ['date-of-sending', "Cherchez le jour de la demande ou de l'envoi."],
    ['spam-folder', 'Cherchez aussi dans les courriers indésirables.'],
    ['still-there', 'Cherchez si cet envoi est encore là.'],
    ['look-alikes', 'Relisez le mot de passe : contient-il l, I, O ou 0 ?'],
  ] as const)('says how to find out: %s', (clue, step) => {
    const one = { ...given, clues: [clue] };
    expect(lookForSms(one).text.startsWith(`${step} Ne cliquez`)).toBe(true);
    expect(plain(lookForParts(one).steps.join('')).replaceAll('’', "'")).toBe(step);
  });

  it.each(clues)('never names a button, and follows French typography: %s', (clue) => {
    const one = { ...given, clues: [clue] };
    const texts = [textOf(lookForParts(one).segments), lookForMail(one).body, lookForSms(one).text];
    for (const text of texts) {
      expect(Object.values(captions).filter((caption) => text.includes(caption))).toEqual([]);
    }
    expect(texts.slice(0, 1).flatMap(typographyFaults)).toEqual([]);
    expect(lookForSms(one).segments).toBeLessThanOrEqual(2);
  });
});

describe('what the note does not say', () => {
  it('is answered so, with the cautious step', () => {
    expect(unsaid('A22')).toEqual({ answer: 'La fiche ne le dit pas.', step: 'Ne la faites pas.' });
  });
});
