import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteCharacter } from '#format';

describe('a character quoted in a sentence', () => {
  it('names a letter, so that l and I cannot be confused', () => {
    expect(quoteCharacter('l')).toBe('«\u00a0l\u00a0» (l minuscule)');
    expect(quoteCharacter('I')).toBe('«\u00a0I\u00a0» (i majuscule)');
  });

  it('quotes a sign as it stands', () => {
    expect(quoteCharacter('-')).toBe('«\u00a0-\u00a0»');
    expect(quoteCharacter('😀')).toBe('«\u00a0😀\u00a0»');
  });

  it('says that a control, a lone mark or half of a pair cannot be seen', () => {
    for (const character of ['\u0007', '\u0301', '\ud800', '\u202e'])
      expect(quoteCharacter(character)).toBe('un caractère invisible');
  });

  it('answers for any character', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(fc.property(character, (one) => quoteCharacter(one) !== ''));
  });
});
