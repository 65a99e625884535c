/** What each answer given to the call assistant is: the words of its links, each with the choice it stands for. */
import { linkNames, linkWords, type AnswerField } from '#call';
import {
  formLabels,
  inHandLabels,
  loginLabels,
  motifLabels,
  sendingLabel,
  unknownLabel,
} from '#components/widgets/assistant/choice-labels.ts';
import { day, type Use } from './values.ts';

type Worded = keyof typeof linkWords;

const sendingWords = Object.keys(linkWords.sent) as (keyof typeof linkWords.sent)[];

const labels: {
  readonly [Field in Worded]: Readonly<Partial<Record<keyof (typeof linkWords)[Field], string>>>;
} = {
  motif: motifLabels,
  login: loginLabels,
  sent: Object.fromEntries(
    sendingWords.flatMap((sent) => (sent === 'unknown' ? [] : [[sent, sendingLabel(sent, {})]])),
  ),
  inHand: inHandLabels,
  forms: formLabels,
};

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
  if (!(field in linkWords)) return questions[field];
  const called: Readonly<Record<string, string>> = labels[field as Worded];
  const choices = Object.entries(linkWords[field as Worded]).map(([answer, word]): [string, string] => [
    word,
    called[answer] ?? unknownLabel,
  ]);
  return { what: questions[field], choices };
}

export const assistantValues: Readonly<Record<string, Use>> = Object.fromEntries(
  Object.entries(linkNames).map(([field, name]) => [name, meaning(field as AnswerField)]),
);
