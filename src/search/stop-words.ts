import { distance } from './distance.ts';

/** French words that carry no subject: never required, never reported as ignored. */
const articles =
  'a au aux ce ces cet cette d de des du en et la le les leur leurs ma me mes mon n notre nos on ou par pour sa se ses si son sur ta te tes ton un une votre vos y';
const people = 'elle elles il ils j je lui moi nous qui toi tu vous';
const negations = 'aucun aucune ne ni non pas plus rien sans';
const verbs =
  'ai as avoir avons avez avait etre est etait etes sont suis ete fait faire faut ont peut peuvent peux puis pouvoir dois doit doivent va vais veut veux';
const questions =
  'alors apres aussi avant avec bout ca car cela comme comment combien dans depuis donc dont entre lieu mais meme parce pourquoi pendant qu quand quel quelle quelles quels que quoi si tout tous toute toutes tres trop ici cas';
const letters = 'c m s t v';

const tools = [articles, people, negations, verbs, questions, letters].join(' ').split(' ');
const stopWords = new Set(tools);

const shortestMistyped = 5;
const shortestBegun = 3;

/** Whether a folded word, which the site does not know, is a slip away from a tool word, or begins one: « pourqoi », « tro ». */
export function isNearStopWord(word: string): boolean {
  return (
    !isStopWord(word) &&
    tools.some(
      (tool) =>
        (tool.length >= shortestMistyped && tool[0] === word[0] && distance(word, tool, 1) < 2) ||
        (word.length >= shortestBegun && tool.startsWith(word)),
    )
  );
}

/** Whether a folded word is a tool word of French. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
