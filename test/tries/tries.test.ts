import { describe, expect, it } from 'vitest';
import { noTries, pauseEnd, toggleRefused, type Tries } from '#tries';

const at = (time: string): Date => new Date(`2026-03-10T${time}:00Z`);
const refuse = (...ranks: number[]): Tries =>
  ranks.reduce((tries, rank) => toggleRefused(tries, rank, at('10:12')), noTries);

describe('ticks', () => {
  it('keeps the refused ranks in order, with the instant of the last refusal', () => {
    expect(refuse(3, 1)).toEqual({ refused: [1, 3], lastRefusalAt: at('10:12') });
  });

  it('takes a tick back without moving the last refusal', () => {
    expect(toggleRefused(refuse(1, 2), 2, at('11:00'))).toEqual({ refused: [1], lastRefusalAt: at('10:12') });
    expect(toggleRefused(refuse(1), 1, at('11:00'))).toEqual(noTries);
  });
});

describe('the pause after a refused series', () => {
  it.each([
    ['nothing refused', noTries, at('10:12'), null],
    ['four refused', refuse(1, 2, 3, 4), at('10:12'), null],
    ['five refused, at once', refuse(1, 2, 3, 4, 5), at('10:12'), at('12:12')],
    ['five refused, one minute before the end', refuse(1, 2, 3, 4, 5), at('12:11'), at('12:12')],
    ['five refused, at the end', refuse(1, 2, 3, 4, 5), at('12:12'), null],
    ['six refused', refuse(1, 2, 3, 4, 5, 6), at('10:12'), null],
    ['five refused out of order', refuse(1, 2, 3, 4, 6), at('10:12'), at('12:12')],
    ['ten refused', refuse(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), at('10:13'), at('12:12')],
  ])('%s', (_, tries, now, end) => {
    expect(pauseEnd(tries, now)).toEqual(end);
  });
});
