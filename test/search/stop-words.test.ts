import { describe, expect, it } from 'vitest';
import { isNearStopWord, isStopWord } from '../../src/search/stop-words.ts';

describe('tool words carry no subject', () => {
  it.each(
    'le une mes elle nous ne pas sans avoir etait peut quand pourquoi depuis combien tout c m s t v'.split(
      ' ',
    ),
  )('« %s »', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['mail', 'perdu', 'jamais', 'l', 'o', 'i'])('but « %s » does', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

describe('a mistyped tool word', () => {
  it.each(['aprs', 'pourqoi', 'comemnt', 'depus', 'coment'])('« %s »', (word) => {
    expect(isNearStopWord(word)).toBe(true);
  });

  it.each(['tro', 'ave', 'combie'])('is begun by « %s »', (word) => {
    expect(isNearStopWord(word)).toBe(true);
  });

  it.each(['vendant', 'que2', 'prquoi', 'compte', 'tr', 'dos', 'trop', 'avant'])(
    'is not « %s »: two slips away, begun otherwise, too short, or itself one',
    (word) => {
      expect(isNearStopWord(word)).toBe(false);
    },
  );
});
