import { fold } from './fold.ts';
import { joinFigures, numbers } from './figures.ts';
import { isStopWord } from './stop-words.ts';

/** What agents shorten, as a dictionary would spell it out; nothing here is about this site. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\b\d+ ?h ?\d\d\b|\b(?:toujours|tjrs?|tjs|vraiment) (?=pas?\b)/g, ''],
  [/\be[- ]?mails?\b/g, 'email'],
  [/\bn ?[°º] ?|\b(?:num|nro)\b\.? ?|\bno\.? (?=[a-z])/g, 'numero '],
  [/\b1(?:e| ?(?:eres?|ers?|res?))\b/g, 'premiere'],
  // A zero typed for the letter it looks like: « m0t ».
  [/(?<=[a-z])0(?=[a-z])/g, 'o'],
  [/\bmdp\b|\bmots?[- ]?de[- ]?pass(?:es?)?\b/g, 'motdepasse'],
  // An elision; that of « l », a word here, is read without its apostrophe too: « l identifiant ».
  [/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[a-z])|\bl (?=[aeiouh][a-z]{2})/g, ''],
];

/** Words that only mean something together, searched as one; and how they are spelled for a reader. */
export const compounds: ReadonlyMap<string, string> = new Map([['motdepasse', 'mot de passe']]);

/** The beginning of a compound at the end of a text that is still being typed. */
const begunCompound = /\bmots? d(?:e(?: p(?:a(?:ss?)?)?)?)?$/;

/** What any rewriting below needs; most texts of a large site hold none of it. */
const special = new RegExp(
  `[\\d°º'-]|\\b(?:[a-z]|mdp|mots?\\w*|num|nro|no|pas?|emails?|une|${numbers.join('|')})\\b`,
);

/** Whether a word may be written otherwise, alone or with those after it: « n° », « mot » de passe, « 24 » h. */
export function isSpelledOut(word: string): boolean {
  return special.test(fold(word));
}

/**
 * The words of a text in the order they come, folded and spelled out, figures joined to their unit.
 *
 * @param typing the end of the text is still being typed.
 * @example words('N° util. : 24 h ?') // ['numero', 'util', '24h']
 */
export function words(text: string, typing = false): string[] {
  const folded = typing ? fold(text).replace(begunCompound, 'motdepasse') : fold(text);
  if (!special.test(folded)) return folded.match(/[a-z]+/g) ?? [];
  const plain = spelledOut.reduce((said, [pattern, meaning]) => said.replace(pattern, meaning), folded);
  return joinFigures(plain).match(/[a-z0-9]+/g) ?? [];
}

/**
 * Of the words of a text, those that carry its subject; when there is none, every word counts (« que faire », « pas reçu »).
 *
 * @example subjectOf(words('que faire si le compte est bloqué')) // ['compte', 'bloque']
 */
export function subjectOf(all: string[]): string[] {
  const subject = all.filter((word) => !isStopWord(word));
  return subject.length > 0 ? subject : all;
}
