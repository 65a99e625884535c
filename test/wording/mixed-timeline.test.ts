import { describe, expect, it } from 'vitest';
import type { DeliveryKind } from '#rules';
import {
  mixedDoubts,
  mixedSentence,
  mixedTimeline,
  remainingMixedText,
  textOf,
  type MixedTimeline,
} from '#wording';

const timeZone = 'Europe/Paris';
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;
const paris = (local: string): Date => new Date(`${local}:00+01:00`);
const mixed = (kind: DeliveryKind, sent: string, receivedDay: string, now: string): MixedTimeline =>
  mixedTimeline({ kind, sentAt: paris(sent), receivedDay, timeZone }, paris(now));
const said = (...given: Parameters<typeof mixed>): string | null =>
  plain(textOf(mixedSentence(mixed(...given))));
const left = (...given: Parameters<typeof mixed>): string | null =>
  plain(remainingMixedText(mixed(...given)));

describe('what to do with a mail sent on 10 March at 9:40, received that day at an unknown hour', () => {
  const at = (now: string) => ['reset-mail', '2026-03-10T09:40', '2026-03-10', now] as const;
  const until = 'jusqu’au mercredi 11 mars à 9 h 40. Ne redemandez rien avant le jeudi 12 mars.';

  it('is to wait after the arrival, until an hour that is known', () => {
    const wait = `Laissez d’abord passer 3 à 4 h après l’arrivée. Puis essayez, en copiant-collant, ${until}`;
    expect(said(...at('2026-03-10T09:40'))).toBe(wait);
    expect(said(...at('2026-03-11T03:59'))).toBe(wait);
    expect(left(...at('2026-03-10T10:30'))).toBe('il reste 23 h 10');
  });

  it('is to try once the wait is over whatever the hour of arrival', () => {
    expect(said(...at('2026-03-11T04:00'))).toBe(
      `Essayez maintenant, en copiant-collant, ${until} Si l’essai échoue, recommencez 2 h plus tard, 5 essais au plus. `,
    );
    expect(said(...at('2026-03-11T09:39'))).toBe(`Essayez maintenant, en copiant-collant, ${until}`);
  });

  it('is to wait from the end on, then to ask again on a day', () => {
    expect(said(...at('2026-03-11T09:40'))).toBe(
      'Fin dépassée depuis mercredi 11 mars à 9 h 40, comptée depuis l’envoi. Attendez : vous pourrez redemander ' +
        'le jeudi 12 mars. Ne redemandez rien avant ce jour.',
    );
    expect(left(...at('2026-03-11T09:40'))).toBe('encore 1 jour d’attente');
    expect(said(...at('2026-03-12T00:00'))).toBe(
      'Ce mot de passe a expiré : fin mercredi 11 mars à 9 h 40. Après un dernier essai, vous pouvez redemander. ' +
        'Jamais connecté : IDENTIFIANT PERDU. Déjà connecté, provisoire remplacé : MOT DE PASSE PERDU.',
    );
    expect(left(...at('2026-03-12T00:00'))).toBeNull();
  });

  it('is doubtful when nothing can have come yet', () => {
    expect(said(...at('2026-03-10T09:39'))).toBe(
      `Date à venir : vérifiez-la. Ce mot de passe vaudrait ${until}`,
    );
    expect(left(...at('2026-03-10T09:39'))).toBeNull();
  });
});

describe('the same, received on a later day', () => {
  it('by mail, is to be tried at once when the wait surely outlasts the validity', () => {
    const late = ['reset-mail', '2026-03-09T02:30', '2026-03-10', '2026-03-10T01:00'] as const;
    expect(said(...late)).toBe(
      'La fin tombe avant les 3 à 4 h d’attente. Essayez tout de suite, en copiant-collant, jusqu’au mardi 10 mars ' +
        'à 2 h 30. Ne redemandez rien avant le jeudi 12 mars.',
    );
    expect(mixedDoubts(mixed(...late))).toContain('A28');
    expect(said('reset-mail', '2026-03-09T03:01', '2026-03-10', '2026-03-10T01:00')).toMatch(/^Laissez/);
  });

  it('by post, is to be tried from the day it came, whatever its hour', () => {
    const post = (now: string) => said('post', '2026-01-05T11:00', '2026-01-07', now);
    expect(post('2026-01-06T23:59')).toMatch(/^Date à venir/);
    expect(post('2026-01-07T00:00')).toMatch(
      /^Essayez maintenant, en tapant lettre par lettre, jusqu’au jeudi 5 mars à 11 h\. Ne redemandez rien avant le dimanche 8 mars\./,
    );
    expect(post('2026-03-08T00:00')).toMatch(/11 h\. Vous pouvez redemander\./);
  });
});

it('the doubts are those that touch what is shown', () => {
  const doubts = (...given: Parameters<typeof mixed>) => mixedDoubts(mixed(...given));
  expect(doubts('initial-mail', '2026-03-02T09:00', '2026-03-02', '2026-03-02T10:00')).toEqual([
    'A1',
    'A3',
    'A5',
    'A7',
    'A22',
  ]);
  expect(doubts('reset-mail', '2026-03-10T09:40', '2026-03-10', '2026-03-10T10:30')).toEqual([
    'A2',
    'A3',
    'A5',
    'A7',
    'A22',
  ]);
  expect(doubts('reset-mail', '2026-03-09T14:00', '2026-03-10', '2026-03-10T11:00')).toContain('A28');
  expect(doubts('post', '2026-01-05T11:00', '2026-01-07', '2026-01-08T00:00')).toEqual([
    'A3',
    'A5',
    'A12',
    'A22',
  ]);
  expect(doubts('post', '2026-01-05T11:00', '2026-01-07', '2026-04-01T00:00')).toEqual(['A3', 'A5']);
});

it('the other reading of the lock of a first mail is a day too', () => {
  expect(mixed('initial-mail', '2026-03-02T09:00', '2026-03-02', '2026-03-02T10:00').literalDay).toBe(
    '2026-03-04',
  );
});
