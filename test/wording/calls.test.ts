import { describe, expect, it } from 'vitest';
import { readCall, type Answers, type CallReading, type When } from '#call';
import { captions } from '#rules';
import {
  calendarFile,
  lookForMail,
  lookForParts,
  lookForSms,
  mail,
  phoneSentence,
  sms,
  textOf,
} from '#wording';
import { at, on } from '../call/helpers.ts';
import { datesAfter } from './french-dates.ts';
import { sampled } from './sampled.ts';

const time = at('2026-03-10 10:30');

const motifs = ['first-login', 'refused', 'lost', 'blocked', 'nothing-received', 'expired'] as const;
const sendings = ['post', 'initial-mail', 'reset-mail', 'mail', 'nothing', 'ended', 'unknown'] as const;
const logins = ['never', 'changed', 'not-changed', 'unknown'] as const;
const forms = ['to-try', 'none', 'exhausted', 'unknown'] as const;

const dates: readonly When[] = [
  on('2026-03-10 09:40'),
  on('2026-03-02'),
  { known: 'day-without-hour', day: '2026-03-10', answeredAt: time.now.getTime() },
  { known: 'nothing', answeredAt: time.now.getTime() },
];

function* calls(): Generator<Answers> {
  for (const motif of motifs) {
    for (const sent of sendings) {
      for (const login of logins) {
        for (const receivedOn of dates) {
          for (const form of motif === 'refused' || motif === 'blocked' ? forms : (['none'] as const)) {
            const refused = motif === 'refused' ? { failures: 1 } : {};
            const last = motif === 'lost' ? {} : { lastFailure: on('2026-03-10 10:25') };
            yield {
              motif,
              sent,
              login,
              receivedOn,
              sentOn: receivedOn,
              forms: form,
              inHand: 'no',
              ...refused,
              ...last,
            };
          }
        }
      }
    }
  }
}

type Advised = Extract<CallReading, { kind: 'advice' }>;
type Searched = Extract<CallReading, { kind: 'look-for' }>;

const readings = new Map(
  [...sampled(calls())].map((answers) => readCall(answers, time)).map((each) => [JSON.stringify(each), each]),
);

const advised = [...readings.values()].filter((reading): reading is Advised => reading.kind === 'advice');

const searched = [...readings.values()].filter((reading): reading is Searched => reading.kind === 'look-for');

const handed = { progress: null, userNumber: null, referent: null, portalAddress: null };

const textsOf = (reading: Advised): string[] => {
  const handover = { ...reading, ...handed };
  return [phoneSentence(handover), mail(handover).body, sms(handover).text];
};

describe('the texts of a call as it was answered', () => {
  it('are there for every advice and for all that must be found out first', () => {
    expect(advised.length).toBeGreaterThan(30);
    expect(searched.length).toBeGreaterThan(3);
  });

  it('never let a new demand be made before the latest end of what may have been sent', () => {
    const wrong = advised.flatMap((reading) =>
      textsOf(reading).filter((text) =>
        datesAfter('[Nn]e redemandez rien avant', text, time.now).some(
          ({ at: said, day }) =>
            reading.lockedUntil !== null && (said ?? new Date(`${day}T00:00:00Z`)) < reading.lockedUntil,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('fit two SMS, and a calendar file', async () => {
    for (const reading of advised) {
      expect(sms({ ...reading, ...handed }).segments).toBeLessThanOrEqual(2);
      const file = await calendarFile({ ...reading, ...handed });
      if (reading.advice.until !== null) expect(file).toContain('BEGIN:VEVENT');
    }
  });

  it('name no button while something must be found out', () => {
    for (const { clues, lockedUntil } of searched) {
      const given = {
        clues,
        lockedUntil,
        precision: 'day',
        now: time.now,
        timeZone: time.timeZone,
        referent: null,
      } as const;
      const texts = [textOf(lookForParts(given).segments), lookForMail(given).body, lookForSms(given).text];
      for (const text of texts) {
        expect(Object.values(captions).filter((caption) => text.includes(caption))).toEqual([]);
        expect(text).toContain('Ne cliquez sur aucun bouton');
      }
      expect(lookForSms(given).segments).toBeLessThanOrEqual(2);
    }
  });

  it('resolve the first call by its hour whichever mail it is', () => {
    const reading = readCall({ motif: 'refused', sent: 'mail', receivedOn: on('2026-03-10 09:40') }, time);
    const [sentence] = reading.kind === 'advice' ? textsOf(reading) : [];
    expect(sentence?.replaceAll('\u00a0', ' ')).toBe(
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    );
  });
});
