import { describe, expect, it } from 'vitest';
import { zones } from '#format';
import { sms, smsLength } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const firstMail = {
  kind: 'initial-mail',
  sentAt: at('2026-03-10T08:40'),
  receivedAt: at('2026-03-10T08:40'),
  lost: false,
} as const;

describe('the SMS of a call', () => {
  it('holds what to do, the hour, the prohibition and when it was worked out', () => {
    const { text, segments } = sms(
      handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') })),
    );
    expect(text).toBe(
      'Attendez : essayez par copier-coller à partir de mardi 10/03 à 13 h 40 (possible dès 12 h 40). Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 10 h 30.',
    );
    expect(segments).toBe(2);
  });

  it.each(zones)(
    'stays in the GSM alphabet in $place, and names its clocks but those of Paris',
    ({ timeZone }) => {
      const situation = situationOf({ delivery: firstMail, now: at('2026-03-10T09:30'), timeZone });
      const { text, segments } = sms(handoverOf(situation));
      expect(segments).toBeLessThanOrEqual(2);
      expect(text.endsWith('.')).toBe(true);
      expect(/heure de/.test(text)).toBe(timeZone !== 'Europe/Paris');
    },
  );

  it('names by their city the clocks whose French name no SMS can hold', () => {
    const situation = situationOf({
      delivery: firstMail,
      now: at('2026-03-10T09:30'),
      timeZone: 'Pacific/Marquesas',
    });
    expect(sms(handoverOf(situation)).text).toMatch(/, heure de Marquesas\.$/);
  });

  it('says the year of another year', () => {
    const receivedAt = at('2026-12-28T08:40');
    const delivery = { ...firstMail, sentAt: receivedAt, receivedAt };
    const { text } = sms(handoverOf(situationOf({ delivery, now: at('2026-12-28T09:30') })));
    expect(text).toContain('avant lundi 11/01/2027 à 9 h 40');
  });

  it('names days alone when only days are known', () => {
    const delivery = {
      kind: 'post',
      sentAt: at('2026-03-01T23:00'),
      receivedAt: at('2026-03-02T22:59'),
      lost: true,
    } as const;
    const handover = handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') }), { precision: 'day' });
    expect(sms(handover).text).toContain(
      'Ne redemandez rien avant dimanche 03/05. Ensuite, cliquez sur IDENTIFIANT PERDU',
    );
  });

  it('says the whole instant of an earliest hour that falls on another day', () => {
    const receivedAt = at('2026-03-10T19:30');
    const delivery = { ...firstMail, sentAt: receivedAt, receivedAt };
    const { text } = sms(handoverOf(situationOf({ delivery, now: at('2026-03-10T20:00') })));
    expect(text).toContain('à partir de mercredi 11/03 à 0 h 30 (possible dès mardi 10/03 à 23 h 30)');
  });

  it('says the end that a first try must come before', () => {
    const delivery = { ...firstMail, kind: 'reset-mail', sentAt: at('2026-03-09T12:30') } as const;
    const { text } = sms(handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') })));
    expect(text).toContain('par copier-coller à partir de mardi 10/03 à 12 h 40 et avant 13 h 30.');
  });

  it('says the pace of the tries of a mail whose forms were all refused', () => {
    const refused = { failures: 4, variants: 'exhausted', now: at('2026-03-12T09:00') } as const;
    const { text } = sms(handoverOf(situationOf({ ...refused, delivery: firstMail })));
    expect(text).toMatch(/^Réessayez toutes les 2 h\. /);
  });

  it('names no hour of a first try when only its day is known', () => {
    const delivery = { ...firstMail, receivedAt: at('2026-03-10T22:59') };
    const handover = handoverOf(situationOf({ delivery, now: at('2026-03-10T23:30') }), { precision: 'day' });
    expect(sms(handover).text).toContain('à partir de jeudi 12/03 (possible dès jeudi 12/03).');
  });

  it('leaves the button out while the answers do', () => {
    const handover = handoverOf(
      situationOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') }),
    );
    const { text } = sms({ ...handover, advice: { ...handover.advice, then: null } });
    expect(text).toBe(
      'Cherchez encore ce mail, y compris dans les indésirables. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 15 h.',
    );
  });

  it('says which hours were taken for unknown ones', () => {
    const assumptions = ['reception-taken-as-now', 'failure-taken-as-now'] as const;
    const refused = { failures: 1, lastFailureAt: at('2026-03-10T12:45'), now: at('2026-03-10T13:00') };
    const { text, segments } = sms(
      handoverOf(situationOf({ ...refused, delivery: firstMail }), { assumptions }),
    );
    expect(text).toContain(
      'Arrivée supposée mardi 10/03 à 9 h 40. Dernier refus supposé mardi 10/03 à 13 h 45. Calculé',
    );
    expect(segments).toBe(2);
    expect(sms(handoverOf(situationOf({}), { assumptions })).text).not.toContain('suppos');
  });

  it('asks for the number without its digits when they were not composed in this call', () => {
    const { text } = sms(handoverOf(situationOf({}), { userNumber: null }));
    expect(text).toContain('donnez votre numéro utilisateur sans espace');
  });
});

describe('the length of an SMS', () => {
  it.each([
    [159, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
    [459, 3],
    [460, 4],
  ])('of %i septets takes %i segments', (septets, segments) => {
    expect(smsLength('a'.repeat(septets))).toEqual({ septets, segments });
  });

  it('counts two septets for each sign of the extension table', () => {
    expect(smsLength('\f^{}\\[~]|€')).toEqual({ septets: 20, segments: 1 });
  });

  it('never parts an escape from its sign', () => {
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(151)}`)).toEqual({ septets: 305, segments: 2 });
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual({ septets: 306, segments: 3 });
  });

  it('knows the whole basic alphabet', () => {
    const basic =
      '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
    expect(smsLength(basic)).toEqual({ septets: 127, segments: 1 });
  });

  it.each(['ç', 'ê', 'ô', 'â', 'î', 'û', 'œ', '«', '»', '’', '\u00a0', 'À', '😀'])(
    'refuses « %s » and says where it is',
    (sign) => {
      expect(() => smsLength(`ab${sign}`)).toThrow(`« ${sign} » at 3`);
    },
  );
});
