import { describe, expect, it } from 'vitest';
import { afterRefusals, readCall, type Answers } from '#call';
import { at, instant, on } from './helpers.ts';

const letter: Answers = { motif: 'refused', sent: 'post', sentOn: on('2026-03-02') };

describe('what the tester feeds', () => {
  it('three forms of four refused: two tries are left of the series', () => {
    const time = at('2026-03-10 10:30');
    const reading = readCall(afterRefusals(letter, { total: 4n, refused: 3 }, 3, time), time);
    expect(reading).toMatchObject({ advice: { rule: 'variants-left', triesLeft: 2 } });
  });

  it('every form refused: nothing new is asked for before the end', () => {
    const time = at('2026-03-10 10:30');
    const reading = readCall(afterRefusals(letter, { total: 4n, refused: 4 }, 4, time), time);
    expect(reading).toMatchObject({ advice: { rule: 'variants-exhausted' } });
  });

  it('the only form refused: try again two hours later', () => {
    const time = at('2026-03-10 10:30');
    const reading = readCall(afterRefusals(letter, { total: 1n, refused: 1 }, 1, time), time);
    expect(reading).toMatchObject({ advice: { rule: 'recent-failure', until: instant('2026-03-10 12:30') } });
  });

  it('a fifth refusal starts the pause, and the series after it counts from one', () => {
    const spent = afterRefusals(
      { ...letter, failures: 4 },
      { total: 16n, refused: 5 },
      1,
      at('2026-03-10 10:30'),
    );
    expect(readCall(spent, at('2026-03-10 10:40'))).toMatchObject({
      advice: { rule: 'series-spent', until: instant('2026-03-10 12:30'), then: 'try-variants' },
    });
    const next = afterRefusals(spent, { total: 16n, refused: 6 }, 1, at('2026-03-10 12:30'));
    expect(next.failures).toBe(1);
    expect(readCall(next, at('2026-03-10 12:31'))).toMatchObject({
      advice: { rule: 'variants-left', triesLeft: 4 },
    });
  });

  it('a refusal within the pause adds to the series', () => {
    const spent: Answers = { ...letter, failures: 5, lastFailure: on('2026-03-10 10:30') };
    const during = afterRefusals(spent, { total: 16n, refused: 6 }, 1, at('2026-03-10 12:29'));
    expect(during.failures).toBe(6);
  });

  it('a count that nobody knew goes on from a whole series', () => {
    const unknown = afterRefusals(
      { ...letter, failures: 'unknown' },
      { total: 16n, refused: 1 },
      1,
      at('2026-03-10 10:30'),
    );
    expect(unknown.failures).toBe(6);
  });

  it('forms typed without a tick only say that some are left', () => {
    expect(afterRefusals(letter, { total: 4n, refused: 0 }, 0, at('2026-03-10 10:30'))).toEqual({
      ...letter,
      forms: 'to-try',
    });
  });
});
