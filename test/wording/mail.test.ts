import { describe, expect, it } from 'vitest';
import { letterParts, mail } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const received = at('2026-03-10T08:40');

const firstMail = { kind: 'initial-mail', sentAt: received, receivedAt: received, lost: false } as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the mail of a call', () => {
  it('says what to do, why, what comes next, the doubts, whom to ask and when it was worked out', () => {
    const { subject, body } = mail(
      handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') })),
    );
    expect(plain(subject)).toBe('Mon Compte Partenaire : essayez à partir de mardi 10 mars à 13 h 40');
    expect(plain(body).split('\n\n')).toEqual([
      'Bonjour,',
      'C’est trop tôt. Essayez, en copiant-collant, à partir de mardi 10 mars à 13 h 40 (au plus tôt 12 h 40). Ne redemandez rien avant mardi 24 mars à 9 h 40.',
      expect.stringMatching(
        /^Pourquoi : Après l’arrivée du mail, on laisse passer 3 à 4 h avant d’essayer\./,
      ),
      expect.stringMatching(
        /^Ensuite :\n- Accepté : .*\n- Refusé : réessayez à partir de mardi 10 mars à 15 h 40/,
      ),
      expect.stringMatching(
        /^À savoir :\n- La note que nous suivons donne 2 semaines à un premier mail, mais parle aussi de 24 h/,
      ),
      'En cas de doute ou d’urgence, demandez au référent de votre Caf.',
      'Calculé le mardi 10 mars 2026 à 10 h 30.',
    ]);
  });

  it('says what was taken for granted, and where the portal is when the edition does', () => {
    const { body } = mail(
      handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') }), {
        assumptions: ['one-date'],
        portalAddress: 'https://portail.exemple.fr/',
      }),
    );
    expect(plain(body)).toContain('Ce que nous avons supposé :\n- Une seule date est connue');
    expect(plain(body)).toContain('Mon Compte Partenaire : https://portail.exemple.fr/');
  });

  it('says once which hours were taken for unknown ones', () => {
    const assumptions = ['reception-taken-as-now'] as const;
    const { body } = mail(
      handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') }), { assumptions }),
    );
    expect(body.match(/L’heure d’arrivée, inconnue/g)).toHaveLength(1);
  });

  it('gives the number in one piece, to be copied', () => {
    expect(mail(handoverOf(situationOf({}))).body).toContain('sans espace\u00a0: 07802700750001.');
  });

  it('tells a landlord to ask for the number he does not have', () => {
    const { subject, body } = mail(handoverOf(situationOf({ userNumberKnown: false })));
    expect(subject).toContain('votre numéro utilisateur d’abord');
    expect(plain(body)).toContain(
      'Demandez-nous votre numéro utilisateur (14 chiffres). Ensuite, cliquez sur le bouton IDENTIFIANT PERDU',
    );
  });

  it('gives the end of a lock-out as its subject when there is nothing to resume', () => {
    const refused = { failures: 5, lastFailureAt: at('2026-03-24T08:35'), now: at('2026-03-24T08:41') };
    const { subject } = mail(handoverOf(situationOf({ ...refused, delivery: firstMail })));
    expect(plain(subject)).toBe('Mon Compte Partenaire : attendez jusqu’à mardi 24 mars à 9 h 45');
  });

  it('tells a landlord no doubt that concerns the adviser alone', () => {
    const lost = situationOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') });
    const { doubts } = letterParts(handoverOf(lost));
    expect(doubts).toHaveLength(3);
  });
});
