import { inWords } from './sayings.ts';
import { act, plain, stop } from './segments.ts';
import type { Sentence } from './fragments.ts';

/** No button before the answer is known; nor before its date, when a delivery sets one (F9, F13, F35). */
const noButtonYet: Sentence = ({ sent, say }) => {
  const dated = sent?.locked ? `, et ne redemandez rien avant ${inWords(say.from(sent.reRequestAt))}` : '';
  return [stop(`Ne cliquez sur aucun bouton avant de le savoir${dated}.`)];
};

/** The first question of the note (F9). */
export const everLoggedInUnknown: Sentence = (told) => [
  plain('Retrouvons d’abord ceci\u00a0: '),
  act('vous êtes-vous déjà connecté à Mon Compte Partenaire, ne serait-ce qu’une fois\u00a0? '),
  ...noButtonYet(told),
];

/** Never logged in, yet changed (F10, F13). */
export const inconsistentAnswers: Sentence = (told) => [
  plain('Deux réponses se contredisent\u00a0: jamais connecté, mais mot de passe provisoire déjà remplacé. '),
  act('Laquelle est la bonne\u00a0? '),
  ...noButtonYet(told),
];

/** The second condition of case 2 (F13; A10). */
export const passwordChangedUnknown: Sentence = (told) => [
  act('Avez-vous déjà remplacé le mot de passe provisoire par un mot de passe choisi par vous\u00a0? '),
  ...noButtonYet(told),
];
