import { beforeAll, describe, expect, it } from 'vitest';
import { adviceRules, deadlines, type Action } from '#rules';
import { change, readCall, type Answers, type CallReading } from '#call';
import { at } from './helpers.ts';
import { everyAnswer, everyWay, type Way } from './walk.ts';

const time = at('2026-03-10 10:30');
const buttons: (Action | null)[] = [
  'click-identifiant-perdu',
  'click-mot-de-passe-perdu',
  'compose-user-number',
];

let ways: Way[] = [];
let readings: Map<string, CallReading>;
beforeAll(() => {
  ways = [...everyWay(time)];
  readings = new Map(ways.map(({ answers, reading }) => [JSON.stringify(answers), reading]));
}, 120_000);

const said = (reading: CallReading): string =>
  reading.kind === 'advice' ? JSON.stringify([reading.advice, reading.lockedUntil]) : JSON.stringify(reading);

const advised = (): (Way & { reading: Extract<CallReading, { kind: 'advice' }> })[] =>
  ways.flatMap((way) => (way.reading.kind === 'advice' ? [{ ...way, reading: way.reading }] : []));

/** The motif and the day of a password of his own decide no button; all the rest would have to be guessed. */
const hasUnknown = ({ motif: _, chosenOn: __, ...rest }: Answers): boolean =>
  rest.login === 'logged-in' ||
  rest.sent === 'mail' ||
  Object.values(rest).some(
    (value) => value === 'unknown' || (typeof value === 'object' && value.known === 'nothing'),
  );

/** Everything that can be advised from here on, whatever is answered. */
function outcomes(answers: Answers): Set<string> {
  const reading = readings.get(JSON.stringify(answers)) ?? readCall(answers, time);
  if (reading.kind !== 'question') return new Set([said(reading)]);
  const { question } = reading;
  const next = everyAnswer(question, answers, time).map((given) => change(answers, given, time).answers);
  return new Set(next.flatMap((each) => [...outcomes(each)]));
}

describe('every combination of answers', () => {
  it('reaches every rule, and what to look for', () => {
    const rules = new Set(advised().map(({ reading }) => reading.advice.rule));
    expect([...rules].sort()).toEqual([...adviceRules].sort());
    expect(ways.some(({ reading }) => reading.kind === 'look-for')).toBe(true);
    expect(ways.some(({ reading }) => reading.kind === 'problem')).toBe(false);
  });

  it('asks no more than seven questions, none twice', () => {
    for (const { asked } of ways) {
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(7);
    }
  });

  it('no unknown answer ever yields a button', () => {
    const guessed = advised().filter(
      ({ answers, reading }) => hasUnknown(answers) && buttons.includes(reading.advice.action),
    );
    expect(guessed.map(({ answers }) => answers)).toEqual([]);
  });

  it('no button is to be pressed before the latest end of what was sent', () => {
    for (const { reading } of advised()) {
      if (buttons.includes(reading.advice.action)) expect(reading.lockedUntil).toBeNull();
      const { delivery } = reading.situation;
      if (reading.lockedUntil === null || delivery === null) continue;
      const { reRequestAt } = deadlines({ ...delivery, timeZone: time.timeZone });
      expect(reading.lockedUntil.getTime()).toBeGreaterThanOrEqual(reRequestAt?.getTime() ?? 0);
      if (buttons.includes(reading.advice.then)) expect(reading.advice.until).toEqual(reRequestAt);
    }
  });

  it('says that nothing was sent only when the caller did', () => {
    for (const { answers, reading } of advised()) {
      if (reading.situation.delivery !== null || reading.advice.rule === 'locked-out') continue;
      if (reading.advice.rule === 'series-spent') expect(answers.motif).toBe('blocked');
      else expect(['nothing', 'ended', 'personal', 'accepted']).toContain(answers.sent);
    }
  });

  it('asks a question only when two of its answers lead to different advice', () => {
    for (const { answers, reading } of ways) {
      if (reading.kind !== 'question') continue;
      const led = everyAnswer(reading.question, answers, time).map((given) =>
        [...outcomes(change(answers, given, time).answers)].sort().join(),
      );
      expect(new Set(led).size, `${reading.question} after ${JSON.stringify(answers)}`).toBeGreaterThan(1);
    }
  });
});
