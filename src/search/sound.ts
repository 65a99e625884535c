import { fold } from './fold.ts';

/** Spellings of one French sound, each rewritten to one sign, in this order; capitals are nasal vowels and the y of « bailleur ». */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/h/g, ''],
  [/(?<=[aeou])(?:ill|y(?=[aeiou]))/g, 'Y'],
  [/(?<=[aeiouy])s(?=[aeiouy])/g, 'z'],
  [/(.)\1/g, '$1'],
  [/mp(?=t)/g, 'n'],
  [/(?:[ae]?i|[yu])[nm](?![aeiouynm])/g, 'I'],
  [/[ae][nm](?![aeiouynm])/g, 'A'],
  [/o[nm](?![aeiouynm])/g, 'O'],
  [/e?au/g, 'o'],
  [/[ae]i/g, 'e'],
  [/qu?|ck/g, 'k'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/s?c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ti(?=O|on)/g, 'si'],
  [/x/g, 'ks'],
  [/(?:e[rstz]?|[dpstz]+)(?=,|$)/g, ''],
];

/**
 * How a word sounds in French, so that two spellings of one sound meet; accents do not count, the cedilla does. Many
 * words, commas between, are heard at once far sooner than one by one.
 *
 * @example sound('conection') === sound('connexion') // true
 * @example sound('bayeur') === sound('bailleur')     // true
 */
export function sound(word: string): string {
  return spellings.reduce(
    (key, [pattern, sign]) => key.replace(pattern, sign),
    fold(word.replace(/ç/gi, 'ss')),
  );
}
