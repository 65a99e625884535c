import { describe, expect, it } from 'vitest';
import { suspectParts } from '../../src/search/suspect-parts.ts';

const parts = (typed: string) => suspectParts(typed).map(({ part }) => part);

describe('which part of a number is suspect', () => {
  it('the groups typed show it, with their length', () => {
    expect(suspectParts('078 270075 0001')).toEqual([{ part: 'refTiers', length: 6 }]);
    expect(suspectParts('78-270075-1').map(({ length }) => length)).toEqual([2, 6, 1]);
    expect(suspectParts(' 078  270075 0001 ')).toEqual([{ part: 'refTiers', length: 6 }]);
  });

  it('else the zeros that would repair it', () => {
    expect(parts('7802700750001')).toContain('codeCaf');
    expect(parts('078002700750001')).toEqual(['codeCaf', 'refTiers']);
    expect(parts('178127007500001')).toEqual(['rang']);
    expect(parts('78027 00750001')).toEqual(parts('7802700750001'));
  });

  it('none of a right number', () => {
    expect(parts('07802700750001')).toEqual([]);
  });
});
