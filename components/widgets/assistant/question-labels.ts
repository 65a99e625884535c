/** How each question is asked, and what its answer is called once given. */
import type { AnswerField, Answers, QuestionId } from '#call';

const sentQuestions: Partial<Record<NonNullable<Answers['motif']>, string>> = {
  'first-login': 'Qu’a-t-il reçu\u00a0?',
  refused: 'Quel mot de passe est refusé\u00a0?',
  blocked: 'Quel mot de passe essayait-il\u00a0?',
  'nothing-received': 'Qu’attend-il\u00a0?',
  expired: 'Quel mot de passe a expiré\u00a0?',
};

const questions: Readonly<Record<Exclude<QuestionId, 'sent' | 'sentOn'>, string>> = {
  motif: 'Motif de l’appel',
  login: 'Déjà connecté\u00a0?',
  receivedOn: 'Reçu quand\u00a0?',
  receivedHour: 'À quelle heure\u00a0?',
  inHand: 'A-t-il encore cet envoi\u00a0?',
  chosenOn: 'Choisi quand\u00a0?',
  forms: 'Reste-t-il des formes à essayer\u00a0?',
  failures: 'Combien de refus\u00a0?',
  lastFailure: 'Dernier refus, à quelle heure\u00a0?',
};

const sentOn = ({ motif, sent }: Answers): string => {
  if (motif === 'nothing-received') return 'Demandé ou envoyé quand\u00a0?';
  return sent === 'post' ? 'La lettre est datée du\u2026' : 'Envoyé quand\u00a0?';
};

/** The question to ask. */
export function questionLabel(question: QuestionId, answers: Answers): string {
  if (question === 'sent')
    return sentQuestions[answers.motif ?? 'unknown'] ?? 'Quel est le dernier envoi\u00a0?';
  if (question === 'sentOn') return sentOn(answers);
  if (question === 'lastFailure' && answers.motif === 'blocked') return 'Bloqué depuis quelle heure\u00a0?';
  return questions[question];
}

/** An answer, in the list of those given. */
export const answerLabels: Readonly<Record<AnswerField, string>> = {
  motif: 'Motif de l’appel',
  login: 'Déjà connecté\u00a0?',
  sent: 'Envoi',
  sentOn: 'Envoyé',
  receivedOn: 'Reçu',
  inHand: 'L’a encore',
  chosenOn: 'Choisi',
  forms: 'Formes à essayer',
  failures: 'Refus',
  lastFailure: 'Dernier refus',
};

const whenFields: Partial<Record<QuestionId, string>> = {
  receivedOn: 'Jour et heure',
  receivedHour: 'Heure',
  lastFailure: 'Heure, ou jour et heure',
};

/** What the field of a date is called. */
export function whenFieldLabel(question: QuestionId, answers: Answers): string {
  if (question === 'sentOn' && answers.sent === 'post') return 'Date de la lettre';
  return whenFields[question] ?? 'Date';
}
