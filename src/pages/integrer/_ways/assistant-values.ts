/** What each answer given to the call assistant is: the words of its links, each with the choice it stands for. */
import { linkNames, linkWords, type AnswerField } from '#call';
import { choiceText } from '#components/widgets/assistant/answer-text.ts';
import { day, type Use } from './values.ts';

const isWorded = (field: AnswerField): field is keyof typeof linkWords => field in linkWords;

const questions: Readonly<Record<AnswerField, string>> = {
  motif: 'le motif de l’appel',
  login: 'déjà connecté',
  sent: 'ce qui a été envoyé',
  sentOn: `la date d’envoi\u00a0: ${day}`,
  receivedOn: 'la date de réception, écrite de même',
  inHand: 'le mot de passe est en main',
  chosenOn: 'le jour où le mot de passe a été choisi',
  forms: 'des sosies restent à essayer',
  failures: 'le nombre de refus, en chiffres, ou inconnu',
  lastFailure: 'la date du dernier refus, avec l’heure',
};

function meaning(field: AnswerField): Use {
  if (!isWorded(field)) return questions[field];
  const choices = Object.entries(linkWords[field]).map(([answer, word]): [string, string] => [
    word,
    choiceText(field, { [field]: answer }),
  ]);
  return { what: questions[field], choices };
}

export const assistantValues: Readonly<Record<string, Use>> = Object.fromEntries(
  Object.entries(linkNames).map(([field, name]) => [name, meaning(field as AnswerField)]),
);
