/** The words of the decision tree. */
import { sendings, type QuestionId, type TreeLabel, type TreeState } from '#call';
import { figures, type CaptionId, type Rule } from '#rules';
import { figureText } from '#wording';
import { inHandLabels, loginLabels, motifLabels, sendingLabel } from './choice-labels.ts';

const states: Readonly<Record<TreeState, string>> = {
  waiting: `Mail de moins de ${figureText('first-try-wait-earliest')}`,
  usable: 'Encore valable',
  ended: 'Validité finie',
  lockout: `Moins de ${figureText('lockout')}`,
  pause: `Moins de ${figureText('retry-interval')}`,
  'after-pause': `${figureText('retry-interval')} ou plus`,
  few: `Moins de ${figures['max-tries'].value}`,
  series: `${figures['max-tries'].value} ou plus`,
};

const words: Partial<Record<QuestionId, Readonly<Record<string, string>>>> = {
  motif: motifLabels,
  login: loginLabels,
  inHand: inHandLabels,
};

const formWords: Readonly<Record<string, string>> = {
  'to-try': 'Oui',
  none: 'Pas de sosie',
  exhausted: 'Toutes refusées',
};

/** The answer that opens a branch. */
export function treeLabel(label: TreeLabel): string {
  if ('state' in label) return states[label.state];
  const { field, answer, asked } = label;
  const sent = sendings.find((sending) => sending === answer);
  if (sent === 'personal') return 'Le sien, rien redemandé';
  if (field === 'sent' && sent !== undefined) return sendingLabel(sent, asked);
  if (field === 'forms') return formWords[answer] ?? answer;
  return words[field]?.[answer] ?? answer;
}

/** The questions of the tree, whatever the motif. */
export const treeQuestions: Partial<Record<QuestionId, string>> = {
  motif: 'Motif de l’appel',
  login: 'Déjà connecté\u00a0?',
  sent: 'Quel envoi\u00a0?',
  sentOn: 'Sa validité\u00a0?',
  inHand: 'A-t-il encore cet envoi\u00a0?',
  forms: 'Reste-t-il des formes\u00a0?',
  failures: 'Combien de refus\u00a0?',
  lastFailure: 'Dernier refus, il y a\u2026',
};

/** What a way leads to, when it is not a button. */
export const treeOutcomes: Readonly<
  Record<Exclude<Rule, 'delivery-expired' | 'nothing-pending' | 'personal-expired'>, string>
> = {
  'locked-out': `Attendre\u00a0; reprendre ${figureText('retry-interval')} après le dernier refus`,
  'just-logged-in': 'Choisir le sien, le garder',
  'ever-logged-in-unknown': 'Demander d’abord s’il s’est déjà connecté',
  'inconsistent-answers': 'Contradiction\u00a0: redemander',
  'password-changed-unknown': 'Demander d’abord s’il a changé son mot de passe',
  'expired-but-locked': 'Ne rien redemander avant la fin de la validité',
  'delivery-lost': 'Chercher encore\u00a0; redemander après la fin',
  'too-early': `Essayer ${figureText('first-try-wait')} après l’arrivée`,
  'variants-exhausted': 'Réessayer\u00a0; redemander après la fin',
  'no-time-left': 'Ne plus essayer\u00a0; ne rien redemander avant la fin de la validité',
  'series-spent': `Attendre ${figureText('retry-interval')}, puis ${figureText('max-tries')} au plus`,
  'variants-left': `Les essayer, ${figureText('max-tries')} au plus par série`,
  'recent-failure': `Réessayer ${figureText('retry-interval')} après`,
  'try-now': 'Essayer',
};

/** The buttons that a way leads to. */
export const treeButtons: Partial<Record<string, CaptionId>> = {
  'click-identifiant-perdu': 'identifiant-perdu',
  'click-mot-de-passe-perdu': 'mot-de-passe-perdu',
};
