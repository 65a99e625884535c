/** An answer that cannot be right, and how to repair it. */
import type { CallProblem } from '#call';
import { answerLabels } from './question-labels.ts';

const repairs: Readonly<Record<CallProblem['code'], string>> = {
  future: 'cette date est à venir. Donnez celle d’aujourd’hui ou d’un jour passé.',
  'received-before-sent': 'l’arrivée précède l’envoi. Vérifiez les deux dates.',
  'tried-before-sent': 'ce refus précède l’envoi. Vérifiez les deux dates.',
  'too-many-failures': 'ce nombre paraît trop grand. Comptez seulement les refus depuis la dernière pause.',
  'not-a-count': 'donnez un nombre entier, au moins 1.',
};

/** What is wrong, naming the field. */
export function problemText({ code, field }: CallProblem): string {
  return `${answerLabels[field]}\u00a0: ${repairs[code]}`;
}
