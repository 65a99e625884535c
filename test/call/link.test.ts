import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, motifs, readLink, sendings, writeLink, type Answers, type When } from '#call';
import { at, on } from './helpers.ts';

const time = at('2026-03-10 10:30');
const asked: Answers = {
  motif: 'refused',
  sent: 'initial-mail',
  receivedOn: on('2026-03-02 09:30'),
  forms: 'to-try',
  failures: 3,
};

describe('the link of a call', () => {
  it('holds the answers in French words, with its version', () => {
    expect(writeLink(asked)).toBe(
      'v=1&motif=refuse&envoi=premier-mail&recu=2026-03-02T09:30&formes=restantes&refus=3',
    );
  });

  it('is empty while nothing was answered', () => {
    expect(writeLink({})).toBe('');
    expect(readLink('', time)).toEqual({ answers: {}, ignored: [], otherVersion: null });
  });

  it('restores the situation', () => {
    expect(readLink(`#${writeLink(asked)}`, time)).toEqual({
      answers: asked,
      ignored: [],
      otherVersion: null,
    });
  });

  it('opens with the motif alone', () => {
    expect(readLink('#motif=bloque', time).answers).toEqual({ motif: 'blocked' });
  });

  it.each([
    ['a field it does not know', 'couleur=bleu'],
    ['an answer it does not know', 'connecte=peut-etre'],
    ['an inherited property', 'envoi=constructor'],
    ['a day that does not exist', 'envoye=2026-02-30'],
    ['an hour that does not exist', 'recu=2026-03-02T25:00'],
    ['an answer frozen at no instant', 'envoye=~2026-13-02T09:00Z'],
    ['a day frozen at no instant', 'envoye=2026-03-02~2026-13-02T09:00Z'],
    ['no date at all', 'envoye='],
    ['a count that is none', 'refus=beaucoup'],
    ['a count out of reach', 'refus=99999'],
    ['an answer given twice', 'motif=bloque'],
    ['an answer that makes no sense there', 'en-main=oui'],
    ['a word without a value', 'motif'],
  ])('names %s instead of dropping it silently', (_, part) => {
    const { answers, ignored } = readLink(`v=1&motif=perdu&${part}`, time);
    expect(ignored).toEqual([part]);
    expect(answers).toEqual({ motif: 'lost' });
  });

  it('names another version, and still reads what it can', () => {
    expect(readLink('v=2&motif=perdu', time)).toEqual({
      answers: { motif: 'lost' },
      ignored: [],
      otherVersion: '2',
    });
  });

  it('brings back an instant frozen by a clock that was ahead', () => {
    const { answers } = readLink(
      'motif=perdu&connecte=jamais&envoi=courrier&envoye=~2026-03-11T09:00Z',
      time,
    );
    expect(answers.sentOn).toEqual({ known: 'nothing', answeredAt: time.now.getTime() });
  });

  const pad = (value: number): string => String(value).padStart(2, '0');
  const days = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2026-03-09'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const times = fc.tuple(fc.nat(23), fc.nat(59)).map(([hours, minutes]) => `${pad(hours)}:${pad(minutes)}`);
  const frozen = fc.integer({ min: 0, max: 29_000_000 }).map((minutes) => minutes * 60_000);
  const whens: fc.Arbitrary<When> = fc.oneof(
    fc.record({ known: fc.constant('instant' as const), day: days, time: times }),
    fc.record({ known: fc.constant('day' as const), day: days }),
    fc.record({ known: fc.constant('day-without-hour' as const), day: days, answeredAt: frozen }),
    fc.record({ known: fc.constant('nothing' as const), answeredAt: frozen }),
  );
  const anyAnswers: fc.Arbitrary<Answers> = fc.record(
    {
      motif: fc.constantFrom(...motifs, 'unknown' as const),
      login: fc.constantFrom('never', 'changed', 'not-changed', 'logged-in', 'unknown'),
      sent: fc.constantFrom(...sendings, 'unknown' as const),
      sentOn: whens,
      receivedOn: whens,
      inHand: fc.constantFrom('yes', 'no', 'unknown'),
      chosenOn: whens,
      forms: fc.constantFrom('to-try', 'none', 'exhausted', 'unknown'),
      failures: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant('unknown' as const)),
      lastFailure: whens,
    },
    { requiredKeys: ['motif'] },
  ) as fc.Arbitrary<Answers>;

  it('restores any situation that makes sense, whole', () => {
    fc.assert(
      fc.property(anyAnswers, (any) => {
        const { answers } = change({}, any, time);
        expect(readLink(writeLink(answers), time)).toEqual({ answers, ignored: [], otherVersion: null });
      }),
    );
  });

  it('reads any text without failing, and names each part it leaves out', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const text = parts.join('&');
        const { answers, ignored } = readLink(text, time);
        expect(answers).toEqual({});
        expect(ignored.every((part) => text.includes(part))).toBe(true);
      }),
    );
  });
});
