import { describe, expect, it } from 'vitest';
import { idlePhase, untilNextPhase } from '#tries';

const minutes = (count: number): number => count * 60_000;

describe('an unattended password', () => {
  it.each([
    [0, 'active', minutes(9)],
    [minutes(9) - 1, 'active', 1],
    [minutes(9), 'ending', minutes(1)],
    [minutes(10) - 1, 'ending', 1],
    [minutes(10), 'over', 0],
    [minutes(600), 'over', 0],
  ] as const)('after %d ms is %s, for %d ms more', (idleFor, phase, left) => {
    expect(idlePhase(idleFor)).toBe(phase);
    expect(untilNextPhase(idleFor)).toBe(left);
  });
});
