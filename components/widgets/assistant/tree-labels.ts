/** The words of the decision tree. */
import {
  sendings,
  type Answers,
  type Login,
  type QuestionId,
  type Sending,
  type TreeLabel,
  type TreeState,
} from '#call';
import { figures, type CaptionId, type Rule } from '#rules';
import { figureText } from '#wording';
import { inHandLabels, motifLabels } from './choice-labels.ts';

const states: Readonly<Record<TreeState, string>> = {
  waiting: `Moins de ${figureText('first-try-wait-earliest')}`,
  usable: 'Valable',
  ended: 'Fini',
  lockout: `Moins de ${figureText('lockout')}`,
  pause: `Moins de ${figureText('retry-interval')}`,
  'after-pause': `${figureText('retry-interval')} ou plus`,
  few: `Moins de ${figures['max-tries'].value}`,
  series: `${figures['max-tries'].value} ou plus`,
};

/** Shorter than on the buttons: the whole tree has to be read on one page. */
const loginWords: Readonly<Record<Login, string>> = {
  never: 'Non, jamais',
  changed: 'Oui, mot de passe changé',
  'not-changed': 'Oui, mot de passe pas changé',
  'logged-in': 'Oui',
};

const sendingWords: Readonly<Record<Sending, string>> = {
  post: 'Lettre',
  'initial-mail': 'Premier mail',
  'reset-mail': 'Mail après une demande',
  mail: 'Mail',
  personal: 'Mot de passe à lui',
  nothing: 'Rien',
  ended: `Rien depuis ${figureText('post-validity')}`,
  accepted: 'Il vient d’entrer',
};

const sendingWord = (sent: Sending, { login }: Pick<Answers, 'login'>): string =>
  sent === 'ended' && login === 'changed' ? 'Rien redemandé depuis' : sendingWords[sent];

const words: Partial<Record<QuestionId, Readonly<Record<string, string>>>> = {
  motif: motifLabels,
  login: loginWords,
  inHand: inHandLabels,
};

const formWords: Readonly<Record<string, string>> = {
  'to-try': 'Oui',
  none: 'Pas de sosie',
  exhausted: 'Toutes refusées',
};

/** The answers that open a branch; both kinds of mail are « Mail ». */
export function treeLabels(labels: readonly TreeLabel[]): string {
  const names = labels.map(treeLabel);
  const mails = [sendingWords['initial-mail'], sendingWords['reset-mail']];
  const either = mails.every((mail) => names.includes(mail));
  const told = names.map((name) => (either && mails.includes(name) ? sendingWords.mail : name));
  return [...new Set(told)].join(' / ');
}

function treeLabel(label: TreeLabel): string {
  if ('state' in label) return states[label.state];
  const { field, answer, asked } = label;
  const sent = sendings.find((sending) => sending === answer);
  if (field === 'sent' && sent !== undefined) return sendingWord(sent, asked);
  if (field === 'forms') return formWords[answer] ?? answer;
  return words[field]?.[answer] ?? answer;
}

/** The questions of the tree, whatever the motif. */
export const treeQuestions: Partial<Record<QuestionId, string>> = {
  motif: 'Motif de l’appel',
  login: 'Déjà connecté\u00a0?',
  sent: 'Quel envoi\u00a0?',
  sentOn: 'Sa validité\u00a0?',
  inHand: 'L’a-t-il encore\u00a0?',
  forms: 'Formes à essayer\u00a0?',
  failures: 'Combien de refus\u00a0?',
  lastFailure: 'Dernier refus, il y a\u2026',
};

/** What a way leads to, when it is not a button. */
export const treeOutcomes: Readonly<
  Record<Exclude<Rule, 'delivery-expired' | 'nothing-pending' | 'personal-expired'>, string>
> = {
  'locked-out': `Attendre ${figureText('retry-interval')} après le dernier refus`,
  'just-logged-in': 'Choisir le sien, le garder',
  'ever-logged-in-unknown': 'Demander d’abord s’il s’est déjà connecté',
  'inconsistent-answers': 'Contradiction\u00a0: reposer la question',
  'password-changed-unknown': 'Demander d’abord s’il a changé son mot de passe',
  'expired-but-locked': 'Ne rien redemander avant la fin de la validité',
  'delivery-lost': 'Chercher\u00a0; redemander après la fin',
  'too-early': `Essayer ${figureText('first-try-wait')} après l’arrivée`,
  'variants-exhausted': 'Réessayer\u00a0; redemander après la fin',
  'no-time-left': 'Ne plus essayer\u00a0; ne rien redemander avant la fin de la validité',
  'series-spent': `Attendre ${figureText('retry-interval')}, puis ${figureText('max-tries')} au plus`,
  'variants-left': `Les essayer par séries de ${figures['max-tries'].value} au plus`,
  'recent-failure': `Réessayer ${figureText('retry-interval')} après`,
  'try-now': 'Essayer',
};

/** The buttons that a way leads to. */
export const treeButtons: Partial<Record<string, CaptionId>> = {
  'click-identifiant-perdu': 'identifiant-perdu',
  'click-mot-de-passe-perdu': 'mot-de-passe-perdu',
};

/** What the tree is called, wherever it is listed. */
export const treeTitle = 'Arbre de décision';
