import { describe, expect, it } from 'vitest';
import { phoneSentence } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const firstMail = (receivedAt: Date) =>
  ({ kind: 'initial-mail', sentAt: receivedAt, receivedAt, lost: false }) as const;

describe('the sentence to read aloud', () => {
  it('sends the mail of this morning to the afternoon, and forbids asking again for two weeks', () => {
    const situation = situationOf({
      delivery: firstMail(at('2026-03-10T08:40')),
      failures: 1,
      lastFailureAt: at('2026-03-10T09:25'),
      now: at('2026-03-10T09:30'),
    });
    expect(plain(phoneSentence(handoverOf(situation)))).toBe(
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    );
  });

  it('counts the lock-out and the next series, even when nothing is known of what was sent', () => {
    const situation = situationOf({
      failures: 5,
      lastFailureAt: at('2026-03-10T09:12'),
      now: at('2026-03-10T09:15'),
    });
    expect(plain(phoneSentence(handoverOf(situation)))).toBe(
      'Le blocage dure 10 min, jusqu’à 10 h 22. Reprenez plutôt à partir de 12 h 12 aujourd’hui, mardi 10 mars, 5 essais au plus. Ne redemandez pas d’identifiants tant qu’un envoi est valable.',
    );
  });

  it('keeps a first mail whose forms were all refused until the end of its two weeks', () => {
    const situation = situationOf({
      delivery: firstMail(at('2026-03-02T08:30')),
      failures: 4,
      variants: 'exhausted',
      now: at('2026-03-05T10:00'),
    });
    expect(plain(phoneSentence(handoverOf(situation)))).toBe(
      'Réessayez toutes les 2 h : ce mot de passe vaut 2 semaines. Ne redemandez rien avant lundi 16 mars à 9 h 30 ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    );
  });

  it('gives the button of a first login with the number in its groups', () => {
    expect(plain(phoneSentence(handoverOf(situationOf({}))))).toBe(
      'Cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    );
  });

  it('asks for the number without its digits when it was not composed in this call', () => {
    expect(plain(phoneSentence(handoverOf(situationOf({}), { userNumber: null })))).toContain(
      'donnez votre numéro utilisateur, 14 chiffres sans espace.',
    );
  });

  it('composes the number first when it is not known', () => {
    expect(plain(phoneSentence(handoverOf(situationOf({ userNumberKnown: false }))))).toBe(
      'Je compose votre numéro utilisateur (14 chiffres). Ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez-le, sans espace. Ne faites qu’une seule demande.',
    );
  });

  it('offers one last try of a mail had by a button before the next demand', () => {
    const delivery = { ...firstMail(at('2026-03-09T08:40')), kind: 'reset-mail' } as const;
    expect(plain(phoneSentence(handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') }))))).toBe(
      'Ce mot de passe n’est plus valable depuis 9 h 40 aujourd’hui, mardi 10 mars. Faites un dernier essai ; s’il est refusé, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    );
  });

  it('offers no last try of a lost mail, nor within two hours of a refusal', () => {
    const delivery = { ...firstMail(at('2026-03-09T08:40')), kind: 'reset-mail' } as const;
    const now = at('2026-03-10T09:00');
    const lost = situationOf({ delivery: { ...delivery, lost: true }, now });
    const refused = situationOf({ delivery, now, failures: 1, lastFailureAt: at('2026-03-10T08:30') });
    for (const situation of [lost, refused]) {
      expect(phoneSentence(handoverOf(situation))).not.toContain('dernier essai');
    }
  });

  it('tries a personal password past its six months once more, unless it was already refused', () => {
    const personal = {
      everLoggedIn: 'yes',
      passwordChanged: 'yes',
      personalSince: at('2025-08-01T00:00'),
    } as const;
    expect(phoneSentence(handoverOf(situationOf(personal)))).toContain('Essayez-le encore une fois');
    expect(phoneSentence(handoverOf(situationOf({ ...personal, failures: 1 })))).not.toContain('Essayez-le');
  });

  it('names days, never hours, when only days are known', () => {
    const delivery = {
      kind: 'post',
      sentAt: at('2026-03-01T23:00'),
      receivedAt: at('2026-03-02T22:59'),
      lost: true,
    } as const;
    const sentence = phoneSentence(
      handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') }), { precision: 'day' }),
    );
    expect(plain(sentence)).toContain('Ne redemandez rien avant dimanche 3 mai (');
    expect(plain(sentence)).not.toMatch(/\d h/);
  });

  it('starts on the day itself when the end falls at midnight', () => {
    const midnight = at('2026-03-01T23:00');
    const delivery = { kind: 'post', sentAt: midnight, receivedAt: midnight, lost: true } as const;
    const handover = handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') }), { precision: 'day' });
    expect(phoneSentence(handover)).toContain('avant samedi 2\u00a0mai');
  });

  it('names the zone outside Paris', () => {
    const situation = situationOf({
      delivery: firstMail(at('2026-03-10T05:40')),
      now: at('2026-03-10T06:30'),
      timeZone: 'Indian/Reunion',
    });
    expect(plain(phoneSentence(handoverOf(situation)))).toMatch(
      /à 9 h 40\. Nous comptons à l’heure de La Réunion\.$/,
    );
  });

  it('says nothing of the zone when it says no date', () => {
    expect(phoneSentence(handoverOf(situationOf({ timeZone: 'Indian/Reunion' })))).not.toContain('Réunion');
  });

  it('says the year when it is not this one', () => {
    const situation = situationOf({
      delivery: firstMail(at('2026-12-28T08:40')),
      now: at('2026-12-28T09:30'),
    });
    expect(phoneSentence(handoverOf(situation))).toContain(
      'avant lundi 11\u00a0janvier 2027 à 9\u00a0h\u00a040',
    );
  });

  it('tells the two hours of a night apart when the clocks go back', () => {
    const received = at('2026-10-24T21:00');
    const situation = situationOf({ delivery: firstMail(received), now: at('2026-10-24T21:30') });
    expect(plain(phoneSentence(handoverOf(situation)))).toContain(
      'à partir de demain, dimanche 25 octobre à 2 h, heure d’hiver (au plus tôt 2 h, heure d’été)',
    );
  });

  it('rounds a wait up to the minute', () => {
    const received = new Date('2026-03-10T08:40:01Z');
    const situation = situationOf({ delivery: firstMail(received), now: at('2026-03-10T09:30') });
    expect(phoneSentence(handoverOf(situation))).toContain('13\u00a0h\u00a041');
  });

  it('says which hours were taken for unknown ones', () => {
    const received = at('2026-03-10T09:30');
    const situation = situationOf({ delivery: firstMail(received), now: received });
    const sentence = phoneSentence(
      handoverOf(situation, { assumptions: ['reception-taken-as-now', 'one-date'] }),
    );
    expect(plain(sentence)).toMatch(
      / L’heure d’arrivée, inconnue, est comptée à 10 h 30 aujourd’hui, mardi 10 mars\.$/,
    );
  });

  it('prefers the hour that leaves two hours after a refusal, while the password is still valid', () => {
    const refused = at('2026-03-10T11:39');
    const early = { failures: 1, lastFailureAt: refused, now: refused };
    const situation = situationOf({ ...early, delivery: firstMail(at('2026-03-10T08:40')) });
    expect(plain(phoneSentence(handoverOf(situation)))).toContain(
      'à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40) ; plutôt 14 h 39, 2 h après le dernier refus.',
    );
    const sentAt = at('2026-03-09T12:00');
    const delivery = { kind: 'reset-mail', sentAt, receivedAt: at('2026-03-10T08:40'), lost: false } as const;
    const sentence = plain(phoneSentence(handoverOf(situationOf({ ...early, delivery }))));
    expect(sentence).toContain('à partir de 12 h 40 aujourd’hui, mardi 10 mars et avant 13 h.');
  });

  it('leaves the button open while the answers do', () => {
    const delivery = { ...firstMail(at('2026-03-10T08:40')), lost: true } as const;
    const handover = handoverOf(situationOf({ delivery, now: at('2026-03-10T14:00') }));
    const open = { ...handover, advice: { ...handover.advice, then: null } };
    expect(plain(phoneSentence(open))).toBe(
      'Cherchez encore ce mail, aussi dans les indésirables. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    );
  });

  it('refuses an advice on a delivery that the situation does not have', () => {
    const handover = handoverOf(situationOf({}));
    const wrong = { ...handover, advice: { ...handover.advice, rule: 'too-early' } } as const;
    expect(() => phoneSentence(wrong)).toThrow(/^advice: too-early/);
  });
});
