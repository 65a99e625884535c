import { describe, expect, it } from 'vitest';
import { doubtIds, type DeliveryKind, type Kind } from '#rules';
import {
  barText,
  dayDoubts,
  daySentence,
  dayTimeline,
  drawingAlternative,
  eventText,
  exactDoubts,
  exactSentence,
  exactTimeline,
  literalText,
  lockTexts,
  nowLabel,
  nowText,
  remainingDaysText,
  remainingText,
  seriesText,
  swappedText,
  textOf,
  timelineNote,
  toComeText,
  windowText,
  type EventCode,
  type ExactTimeline,
} from '#wording';

const timeZone = 'Europe/Paris';
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;
const paris = (local: string): Date => new Date(`${local}:00+01:00`);

const exact = (kind: DeliveryKind, received: string, now: string, sent = received): ExactTimeline =>
  exactTimeline({ kind, sentAt: paris(sent), receivedAt: paris(received), timeZone }, paris(now));
const said = (...given: Parameters<typeof exact>): string | null =>
  plain(textOf(exactSentence(exact(...given))));
const saidOfDays = (kind: Kind, today: string, receivedDay: string, sentDay = receivedDay): string | null =>
  plain(textOf(daySentence(dayTimeline({ kind, sentDay, receivedDay }, today))));

describe('what to do now with a mail had by a button, received 10 March at 9:40', () => {
  const at = (now: string) => said('reset-mail', '2026-03-10T09:40', now);

  it('is to wait until three hours have passed', () => {
    const wait =
      'C’est trop tôt. Essayez mardi 10 mars à partir de 13 h 40 (au plus tôt 12 h 40), en copiant-collant. ' +
      'Ne redemandez rien avant mercredi 11 mars à 9 h 40.';
    expect(at('2026-03-10T10:30')).toBe(wait);
    expect(at('2026-03-10T12:39')).toBe(wait);
  });

  it('is to try, better in an hour, from three hours on', () => {
    const better =
      'Vous pouvez essayer, en copiant-collant ; de préférence mardi 10 mars à partir de 13 h 40. ' +
      'Ne redemandez rien avant mercredi 11 mars à 9 h 40.';
    expect(at('2026-03-10T12:40')).toBe(better);
    expect(at('2026-03-10T13:39')).toBe(better);
  });

  it('is to try from four hours on, as long as it is valid', () => {
    const now =
      'Essayez maintenant, en copiant-collant, jusqu’au mercredi 11 mars à 9 h 40. ' +
      'Ne redemandez rien avant cette heure.';
    const again = ' Si l’essai échoue, recommencez 2 h plus tard, 5 essais au plus. ';
    expect(at('2026-03-10T13:40')).toBe(now + again);
    expect(at('2026-03-11T07:39')).toBe(now + again);
    expect(at('2026-03-11T07:40')).toBe(now);
    expect(at('2026-03-11T07:41')).toBe(now);
    expect(at('2026-03-11T09:39')).toBe(now);
  });

  it('is one more try, then the button, from its end on', () => {
    expect(at('2026-03-11T09:40')).toBe(
      'Ce mot de passe a expiré. Après un dernier essai, vous pouvez redemander, depuis mercredi 11 mars à 9 h 40. ' +
        'Jamais connecté : IDENTIFIANT PERDU. Déjà connecté, provisoire remplacé : MOT DE PASSE PERDU.',
    );
  });
});

describe('the same when it was sent well before', () => {
  it('has a short window to try in', () => {
    expect(said('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T14:00')).toBe(
      'C’est trop tôt. Essayez mardi 10 mars à partir de 13 h 20 et avant 14 h, en copiant-collant. ' +
        'Ne redemandez rien avant mercredi 11 mars à 10 h 20.',
    );
    expect(said('reset-mail', '2026-03-10T10:20', '2026-03-10T13:20', '2026-03-09T14:00')).toMatch(
      /^Essayez maintenant/,
    );
  });

  it('is to be tried at once when the wait would outlast it', () => {
    expect(said('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T12:00')).toBe(
      'La fin tombe avant les 3 à 4 h d’attente. Essayez tout de suite, en copiant-collant, jusqu’au mardi 10 mars ' +
        'à 12 h. Ne redemandez rien avant mercredi 11 mars à 10 h 20.',
    );
  });

  it('is neither to be used nor asked for again between its two ends', () => {
    expect(said('reset-mail', '2026-03-10T10:20', '2026-03-10T14:00', '2026-03-09T14:00')).toBe(
      'Fin dépassée depuis mardi 10 mars à 14 h, comptée depuis l’envoi. Attendez : vous pourrez redemander ' +
        'mercredi 11 mars à partir de 10 h 20. Ne redemandez rien avant cette heure.',
    );
  });
});

describe('what to do now with a letter or a first mail', () => {
  it('by post, to try as soon as it is there', () => {
    expect(said('post', '2026-01-05T11:00', '2026-01-05T11:00')).toMatch(
      /^Essayez maintenant, en tapant lettre par lettre, jusqu’au jeudi 5 mars à 11 h\. /,
    );
  });

  it('by a first mail, until two weeks later, whatever 24 h say', () => {
    expect(said('initial-mail', '2026-03-02T09:30', '2026-03-05T10:00')).toMatch(
      /^Essayez maintenant, en copiant-collant, jusqu’au lundi 16 mars à 9 h 30\. Ne redemandez rien avant cette heure\./,
    );
    expect(said('initial-mail', '2026-03-02T09:30', '2026-03-16T09:30')).toMatch(
      /^Ce mot de passe a expiré\. Vous pouvez redemander, depuis lundi 16 mars à 9 h 30\./,
    );
  });

  it('is doubtful when the date is to come', () => {
    expect(said('post', '2026-03-12T11:00', '2026-03-10T11:00', '2026-03-09T11:00')).toBe(
      'Date à venir : vérifiez-la. Ce mot de passe vaudrait jusqu’au samedi 9 mai à 11 h. ' +
        'Ne redemandez rien avant mardi 12 mai à 11 h.',
    );
  });
});

describe('what to do today when only days are known', () => {
  it('a letter of 31 December 2027 ends on 29 February 2028', () => {
    expect(saidOfDays('post', '2028-01-03', '2027-12-31')).toBe(
      'Essayez, en tapant lettre par lettre, jusqu’au lundi 28 février compris ; la fin tombe le mardi 29 février. ' +
        'Ne redemandez rien avant le mercredi 1er mars.',
    );
    expect(saidOfDays('post', '2026-03-10', '2027-12-31')).toBe(
      'Date à venir : vérifiez-la. Ce mot de passe finirait le mardi 29 février 2028 ; dernier jour sûr, la veille. ' +
        'Ne redemandez rien avant le mercredi 1er mars 2028.',
    );
  });

  it('a mail is first left to rest on the day it came', () => {
    expect(saidOfDays('initial-mail', '2026-03-10', '2026-03-10')).toMatch(
      /^Laissez d’abord passer 3 à 4 h après l’arrivée\. Essayez, en copiant-collant, jusqu’au lundi 23 mars compris/,
    );
    expect(saidOfDays('initial-mail', '2026-03-11', '2026-03-10')).toMatch(/^Essayez, en copiant-collant/);
  });

  it('the last day, then the wait, then the button, follow one another', () => {
    expect(saidOfDays('reset-mail', '2026-03-11', '2026-03-11', '2026-03-10')).toMatch(
      /^Essayez tout de suite : la fin tombe aujourd’hui, mercredi 11 mars\. Ne redemandez rien avant le vendredi 13 mars\.$/,
    );
    expect(saidOfDays('reset-mail', '2026-03-12', '2026-03-11', '2026-03-10')).toBe(
      'Fin dépassée depuis le mercredi 11 mars, comptée depuis l’envoi. Attendez : vous pourrez redemander le ' +
        'vendredi 13 mars. Ne redemandez rien avant ce jour.',
    );
    expect(saidOfDays('reset-mail', '2026-03-13', '2026-03-11', '2026-03-10')).toMatch(
      /Après un dernier essai, vous pouvez/,
    );
    expect(saidOfDays('post', '2026-06-01', '2026-03-11')).toMatch(
      /fin le lundi 11 mai\. Vous pouvez redemander\. Jamais/,
    );
  });

  it('a personal password serves, ends, and is tried before it is called lost', () => {
    expect(saidOfDays('personal', '2026-03-10', '2026-01-15')).toBe(
      'Ce mot de passe sert jusqu’au mardi 14 juillet compris ; la fin tombe le mercredi 15 juillet.',
    );
    expect(saidOfDays('personal', '2026-07-15', '2026-01-15')).toBe(
      'La fin tombe aujourd’hui, mercredi 15 juillet.',
    );
    expect(saidOfDays('personal', '2026-07-16', '2026-01-15')).toBe(
      'Ce mot de passe a expiré : fin le mercredi 15 juillet. Essayez-le ; s’il est refusé, MOT DE PASSE PERDU.',
    );
  });
});

describe('what is left', () => {
  const left = (...given: Parameters<typeof exact>) => plain(remainingText(exact(...given)));
  const days = (kind: Kind, today: string, receivedDay: string, sentDay = receivedDay) =>
    plain(remainingDaysText(dayTimeline({ kind, sentDay, receivedDay }, today)));

  it('is the wait, then the validity, then nothing', () => {
    expect(left('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30')).toBe('encore 3 h 10 d’attente');
    expect(left('reset-mail', '2026-03-10T09:40', '2026-03-10T14:20')).toBe('il reste 19 h 20');
    expect(left('reset-mail', '2026-03-10T10:20', '2026-03-10T14:00', '2026-03-09T14:00')).toBe(
      'encore 20 h 20 d’attente',
    );
    expect(left('reset-mail', '2026-03-10T09:40', '2026-03-12T14:20')).toBeNull();
    expect(left('reset-mail', '2026-03-10T09:40', '2026-03-09T14:20')).toBeNull();
  });

  it('is told in days when only days are known', () => {
    expect(days('post', '2028-01-03', '2027-12-31')).toBe('il reste 57 jours, aujourd’hui compris');
    expect(days('initial-mail', '2026-03-10', '2026-03-10')).toBe('il reste 14 jours, aujourd’hui compris');
    expect(days('reset-mail', '2026-03-12', '2026-03-11', '2026-03-10')).toBe('encore 1 jour d’attente');
    expect(days('post', '2027-01-03', '2027-12-31')).toBeNull();
  });
});

describe('a window too short to wait in', () => {
  const told = (...given: Parameters<typeof exact>) => plain(windowText(exact(...given)));

  it('is told while it matters', () => {
    expect(told('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T14:00')).toBe(
      'Fenêtre réduite : entre l’attente et la fin, il n’y a que 40 min.',
    );
    expect(told('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T12:00')).toBe(
      'Fenêtre vide : le mail est arrivé trop tard pour attendre 3 h.',
    );
    expect(told('reset-mail', '2026-03-10T10:20', '2026-03-10T14:30', '2026-03-09T14:00')).toBeNull();
    expect(told('reset-mail', '2026-03-10T10:20', '2026-03-14T14:30', '2026-03-09T14:00')).toBeNull();
    expect(told('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30')).toBeNull();
  });
});

describe('what was taken for granted', () => {
  it.each([
    [
      'only-received',
      true,
      'Date d’envoi inconnue : la fin peut tomber plus tôt. Donnez la date de la lettre.',
    ],
    ['only-received', false, 'Date d’envoi inconnue : la fin peut tomber plus tôt. Donnez la date du mail.'],
    [
      'only-sent',
      false,
      'Date de réception inconnue : l’interdiction de redemander peut durer plus longtemps. Donnez-la.',
    ],
    ['sent-hour-unknown', false, 'Heure d’envoi inconnue : la fin est comptée depuis le début de ce jour.'],
    [
      'hour-unknown',
      false,
      'Heure inconnue : la réponse est en jours. Donnez l’heure pour une réponse à l’heure.',
    ],
    [
      'received-hour-unknown',
      false,
      'Heure de réception inconnue : la fin garde son heure ; l’attente et la prochaine demande se disent en jours. Donnez-la pour tout savoir à l’heure.',
    ],
  ] as const)('%s', (note, byPost, text) => expect(plain(timelineNote(note, byPost))).toBe(text));

  it('a date that clashes with another, or is to come, is told with its field', () => {
    expect(plain(swappedText('Date de réception', '2026-03-10', timeZone))).toBe(
      'Date de réception : elle précède l’envoi (mardi 10 mars 2026). Corrigez l’une des deux dates.',
    );
    expect(plain(swappedText('Date de réception', paris('2026-03-10T09:40'), timeZone))).toMatch(
      /10 mars 2026 à 9 h 40/,
    );
    expect(plain(toComeText('Date d’envoi'))).toBe('Date d’envoi : elle est à venir. Vérifiez-la.');
  });
});

describe('the doubts that touch an answer', () => {
  it('are those of its kind, of its dates and of its moment', () => {
    expect(exactDoubts(exact('initial-mail', '2026-03-02T09:30', '2026-03-05T10:00'), 'both')).toEqual([
      'A1',
      'A22',
    ]);
    expect(exactDoubts(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30'), 'received')).toEqual([
      'A2',
      'A3',
      'A7',
      'A22',
    ]);
    expect(
      exactDoubts(exact('reset-mail', '2026-03-10T10:20', '2026-03-10T13:30', '2026-03-09T14:00'), 'both'),
    ).toEqual(['A2', 'A3', 'A28', 'A22']);
    expect(exactDoubts(exact('post', '2026-01-05T11:00', '2026-01-06T11:00'), 'both')).toEqual([
      'A12',
      'A22',
    ]);
    expect(exactDoubts(exact('post', '2026-01-05T11:00', '2026-04-06T11:00'), 'both')).toEqual([]);
  });

  it('always count the last day when only days are known', () => {
    const of = (kind: Kind, today: string, known: 'both' | 'sent', sentDay = '2026-03-02') =>
      dayDoubts(dayTimeline({ kind, sentDay, receivedDay: '2026-03-02' }, today), known);
    expect(of('initial-mail', '2026-03-05', 'both')).toEqual(['A1', 'A5', 'A22']);
    expect(of('reset-mail', '2026-03-02', 'sent')).toEqual(['A2', 'A3', 'A5', 'A22']);
    expect(of('post', '2026-03-05', 'both', '2026-03-01')).toEqual(['A3', 'A5', 'A12', 'A22']);
    expect(of('post', '2026-08-05', 'both')).toEqual(['A5']);
    expect(of('personal', '2026-03-05', 'both')).toEqual(['A5']);
    expect(of('personal', '2027-03-05', 'both')).toEqual(['A5', 'A20']);
  });

  it('say where the other reading of a first mail stands', () => {
    const at = (now: string, kind: DeliveryKind = 'initial-mail') =>
      plain(literalText(exact(kind, '2026-03-02T09:30', now)));
    expect(at('2026-03-02T10:00')).toBe('Ces 24 h finissent mardi 3 mars à 9 h 30.');
    expect(at('2026-03-05T10:00')).toBe('Ces 24 h sont passées depuis mardi 3 mars à 9 h 30.');
    expect(at('2026-03-17T10:00')).toBeNull();
    expect(at('2026-03-02T10:00', 'reset-mail')).toBeNull();
  });
});

describe('the words of the table and of the drawing', () => {
  const codes: EventCode[] = [
    'sent',
    'received',
    'chosen',
    'earliest',
    'advised',
    'literal',
    'last-safe',
    'ends',
    'expires',
    're-request',
  ];
  const kinds: Kind[] = ['post', 'initial-mail', 'reset-mail', 'personal'];

  it('say something of every event of every kind', () => {
    for (const kind of kinds) {
      for (const code of codes) {
        const { action, label } = eventText(code, kind);
        expect(action).toMatch(/^[A-Z].*\.$/);
        expect(label).toMatch(/^[a-zéçôû ]+$/);
      }
    }
    expect(kinds.map((kind) => plain(barText(kind)))).toEqual([
      'Essayer régulièrement',
      'Essayer, toutes les 2 h',
      'Essayer, toutes les 2 h',
      'S’en servir',
    ]);
    expect(kinds.slice(0, 3).map((kind) => eventText('re-request', kind).facts)).toEqual([
      ['F34'],
      ['F35'],
      ['F35'],
    ]);
    expect(eventText('expires', 'personal').action).toBe('Fin de la validité.');
    expect(eventText('received', 'post').facts).toEqual(['F33']);
    expect(eventText('series', 'post').facts).toEqual(['F30', 'F31']);
  });

  it('list the hours of the series when they are few, else their rhythm', () => {
    const hours = (count: number) =>
      Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 2, 10, 12 + 2 * index)));
    expect(plain(seriesText([], timeZone))).toBe('Refusé ? Nouvelle série, 5 essais au plus.');
    expect(plain(seriesText(hours(2), timeZone))).toBe(
      'Refusé ? Nouvelle série, 5 essais au plus ; puis toutes les 2 h : 13 h et 15 h.',
    );
    expect(plain(seriesText(hours(12), timeZone))).toMatch(/ et 11 h\.$/);
    expect(plain(seriesText(hours(13), timeZone))).toMatch(/toutes les 2 h, jusqu’à la fin\.$/);
  });

  it('name the present instant', () => {
    expect(plain(nowText('waiting', 'reset-mail', 'hours'))).toBe('Maintenant : c’est trop tôt.');
    expect(plain(nowText('usable', 'personal', 'days'))).toBe('Aujourd’hui : ce mot de passe est valable.');
    expect(plain(nowText('usable', 'post', 'days'))).toMatch(/essayez/);
    expect(plain(nowText('ended', 'personal', 'days'))).toBe('Aujourd’hui : ce mot de passe a expiré.');
    expect([nowLabel('hours'), nowLabel('days')]).toEqual(['maintenant', 'aujourd’hui']);
    expect(plain(lockTexts.doubt)).toBe('Un doute : la note écrit aussi 24 h');
    expect(plain(drawingAlternative)).toMatch(/tableau/);
  });
});

it('never breaks a line before « : ; ? ! » or between a number and its unit', () => {
  const moments = [
    '2026-03-10T09:00',
    '2026-03-10T10:30',
    '2026-03-10T13:00',
    '2026-03-10T15:00',
    '2026-03-11T09:40',
  ];
  const sentences = moments.flatMap((now) =>
    (['post', 'initial-mail', 'reset-mail'] as const).flatMap((kind) =>
      ['2026-03-10T09:40', '2026-03-09T12:00', '2026-03-09T13:30'].map((sent) =>
        textOf(exactSentence(exact(kind, '2026-03-10T09:40', now, sent))),
      ),
    ),
  );
  for (const sentence of sentences) expect(sentence).not.toMatch(/ [:;?!»]|« |\d (h|min|jours?|essais)\b/);
});

it('cites only doubts of the note', () => {
  const cited = exactDoubts(exact('initial-mail', '2026-03-02T09:30', '2026-03-02T10:00'), 'received');
  expect(doubtIds).toEqual(expect.arrayContaining(cited));
});
