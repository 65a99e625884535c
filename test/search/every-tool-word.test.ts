import { describe, expect, it } from 'vitest';
import { isNearStopWord, isStopWord } from '../../src/search/stop-words.ts';

describe('a word of French that carries no subject', () => {
  it.each('les une mes elle nous ne pas sans avoir est peut quand combien tout m s t'.split(' '))(
    '« %s »',
    (word) => {
      expect(isStopWord(word)).toBe(true);
    },
  );

  it.each(['mot', 'compte', ''])('but not « %s »', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it('is known when a slip away, from its first letter and its five letters on', () => {
    expect(['pourqoi', 'combein', 'aprs'].map(isNearStopWord)).toEqual([true, true, true]);
    expect(['mourquoi', 'pourqio', 'elk', 'compte'].map(isNearStopWord)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
