import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellCertain, spellCharacter, spellPassword } from '#format';

describe('a dictated character', () => {
  test.each([
    ['l', 'l minuscule'],
    ['I', 'i majuscule'],
    ['1', 'chiffre un'],
    ['O', 'o majuscule'],
    ['o', 'o minuscule'],
    ['0', 'chiffre zéro'],
    ['7', 'chiffre sept'],
    ['K', 'K majuscule'],
    ['L', 'L majuscule'],
    ['|', 'barre verticale'],
    ['-', 'tiret'],
    ['_', 'tiret bas'],
    ['.', 'point'],
    ['@', 'arobase'],
    [' ', 'espace'],
    ['\t', 'tabulation'],
    ['*', 'astérisque'],
    ['\u00a0', 'espace insécable'],
    ['é', 'e minuscule accent aigu'],
    ['Ç', 'C majuscule cédille'],
    ['Ï', 'i majuscule tréma'],
    ['ñ', 'n minuscule tilde'],
    ['\u2003', 'espace inhabituelle (U+2003)'],
    ['\u200b', 'caractère invisible (U+200B)'],
    ['\u0007', 'caractère invisible (U+0007)'],
    ['\u0301', 'caractère invisible (U+0301)'],
    ['\ud83d', 'caractère invisible (U+D83D)'],
    ['Ｏ', 'caractère inhabituel «\u00a0Ｏ\u00a0» (U+FF2F)'],
    ['о', 'caractère inhabituel «\u00a0о\u00a0» (U+043E)'],
    ['ǘ', 'caractère inhabituel «\u00a0ǘ\u00a0» (U+01D8)'],
    ['Å', 'caractère inhabituel «\u00a0Å\u00a0» (U+00C5)'],
    ['😀', 'caractère inhabituel «\u00a0😀\u00a0» (U+1F600)'],
  ])('%s is « %s »', (character, name) => {
    expect(spellCharacter(character)).toBe(name);
  });

  test('every character of a keyboard has a name of its own, that no code is needed for', () => {
    const keyboard = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const names = keyboard.map(spellCharacter);
    expect(new Set(names).size).toBe(95);
    for (const name of names) expect(name).toMatch(/^[^(]{4,}$/);
  });

  test('the look-alikes cannot be heard for one another', () => {
    const names = Array.from('lI1|LiO0oQ', spellCharacter).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('whatever it is, it has a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        expect(spellCharacter(character)).not.toMatch(/undefined|NaN|^$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a dictated password', () => {
  test('is told character by character, stars being those that are not in doubt', () => {
    expect(spellPassword('K***l*0')).toEqual([
      'K majuscule',
      'trois\u00a0caractères sûrs',
      'l minuscule',
      'un\u00a0caractère sûr',
      'chiffre zéro',
    ]);
  });

  test('has nothing to tell when it is empty', () => {
    expect(spellPassword('')).toEqual([]);
  });

  test('keeps what lies outside the basic plane whole, and line breaks', () => {
    expect(spellPassword('😀\n')).toEqual([spellCharacter('😀'), 'retour à la ligne']);
  });

  test.each([
    [0, 'zéro·caractère sûr'],
    [1, 'un·caractère sûr'],
    [2, 'deux·caractères sûrs'],
    [16, 'seize·caractères sûrs'],
    [17, '17·caractères sûrs'],
  ])('%i certain characters: « %s »', (count, text) => {
    expect(spellCertain(count).replaceAll('\u00a0', '·')).toBe(text);
  });
});
