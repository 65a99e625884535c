import { describe, expect, it } from 'vitest';
import { eventText, nowText } from '#wording';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('every event of a timeline', () => {
  it.each([
    ['sent', 'post', 'Envoi : les 2 mois pour s’en servir commencent.', 'envoi', 'F18'],
    ['sent', 'initial-mail', 'Envoi : les 2 semaines pour s’en servir commencent.', 'envoi', 'F19'],
    ['sent', 'reset-mail', 'Envoi : les 24 h pour s’en servir commencent.', 'envoi', 'F20'],
    ['received', 'post', 'Lettre reçue. Essayez régulièrement.', 'reçue', 'F33'],
    ['received', 'reset-mail', 'Mail reçu. Laissez passer 3 à 4 h avant d’essayer.', 'reçu', 'F29'],
    ['chosen', 'personal', 'Mot de passe choisi : les 6 mois commencent.', 'choisi', 'F21'],
    ['earliest', 'reset-mail', 'Premier essai, au plus tôt : 3 h après l’arrivée.', 'au plus tôt', 'F29'],
    [
      'advised',
      'reset-mail',
      'Premier essai, conseillé : 4 h après l’arrivée, en copiant-collant.',
      'conseillé',
      'F29 F38',
    ],
    ['series', 'reset-mail', '', 'série', 'F30 F31'],
    [
      'literal',
      'initial-mail',
      'Doute : la note écrit aussi 24 h pour un mail. Ne redemandez pas ; s’il y a urgence, demandez au référent.',
      'doute',
      'F36',
    ],
    ['last-safe', 'post', 'Dernier jour sûr pour s’en servir.', 'dernier jour sûr', ''],
    ['ends', 'post', 'Fin : n’essayez plus, vous pouvez redemander.', 'fin', 'F18 F34'],
    ['ends', 'initial-mail', 'Fin : n’essayez plus, vous pouvez redemander.', 'fin', 'F19 F35'],
    ['ends', 'reset-mail', 'Fin : n’essayez plus, vous pouvez redemander.', 'fin', 'F20 F35'],
    ['expires', 'post', 'Fin, comptée depuis l’envoi. Ne redemandez pas encore.', 'fin', 'F18'],
    ['expires', 'initial-mail', 'Fin, comptée depuis l’envoi. Ne redemandez pas encore.', 'fin', 'F19'],
    ['expires', 'reset-mail', 'Fin, comptée depuis l’envoi. Ne redemandez pas encore.', 'fin', 'F20'],
    ['expires', 'personal', 'Fin de la validité.', 'fin', 'F21'],
    ['re-request', 'post', 'Vous pouvez redemander.', 'redemander', 'F34'],
    ['re-request', 'initial-mail', 'Vous pouvez redemander.', 'redemander', 'F35'],
    ['re-request', 'reset-mail', 'Vous pouvez redemander.', 'redemander', 'F35'],
  ] as const)('%s, of %s: %s', (code, kind, action, label, facts) => {
    const text = eventText(code, kind);
    expect([plain(text.action), text.label, text.facts.join(' ')]).toEqual([action, label, facts]);
  });
});

describe('the row of the present instant', () => {
  it.each([
    ['to-come', 'la date donnée est à venir.'],
    ['waiting', 'c’est trop tôt.'],
    ['no-time-to-wait', 'essayez, la fin tombe avant l’attente.'],
    ['may-try', 'vous pouvez essayer.'],
    ['arrival-day', 'essayez 3 à 4 h après l’arrivée.'],
    ['usable', 'essayez.'],
    ['last-day', 'essayez, la fin tombe ce jour.'],
    ['locked', 'ni essai, ni demande.'],
    ['ended', 'ce mot de passe a expiré.'],
  ] as const)('%s: %s', (stage, text) => {
    expect(plain(nowText(stage, 'post', 'hours'))).toBe(`Maintenant : ${text}`);
    expect(plain(nowText(stage, 'post', 'days'))).toBe(`Aujourd’hui : ${text}`);
  });
});
