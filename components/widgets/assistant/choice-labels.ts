/** What each answer is called, on its button and beside « modifier ». */
import type { Answers, Forms, InHand, Login, Motif, Sending } from '#call';
import { figureText } from '#wording';

export const unknownLabel = 'Je ne sais pas';

export const motifLabels: Readonly<Record<Motif, string>> = {
  'first-login': 'Première connexion',
  refused: 'Mot de passe refusé',
  lost: 'Mot de passe ou identifiant perdu',
  blocked: 'Écran bloqué',
  'nothing-received': 'Rien reçu',
  expired: 'Mot de passe expiré',
};

export const loginLabels: Readonly<Record<Login, string>> = {
  never: 'Non, jamais',
  changed: 'Oui, et il a changé son mot de passe',
  'not-changed': 'Oui, sans changer son mot de passe',
  'logged-in': 'Oui, changé ou non, il ne sait pas',
};

export const formLabels: Readonly<Record<Forms, string>> = {
  'to-try': 'Oui\u00a0: des l, I, O ou 0 à essayer autrement',
  none: 'Non, aucun de ces caractères',
  exhausted: 'Non, toutes ont été refusées',
};

export const inHandLabels: Readonly<Record<InHand, string>> = { yes: 'Oui', no: 'Non' };

const sendingLabels: Readonly<Record<Sending, string>> = {
  post: 'Une lettre',
  'initial-mail': 'Le premier mail',
  'reset-mail': 'Un mail après une demande',
  mail: 'Un mail, lequel\u00a0? il ne sait pas',
  personal: 'Un mot de passe choisi par lui, rien redemandé depuis',
  nothing: 'Rien n’a été envoyé',
  ended: `Rien depuis plus de ${figureText('post-validity')}`,
  accepted: 'Il vient d’entrer',
};

/** What was sent, as the motif makes it understood. */
export function sendingLabel(sent: Sending, { motif, login }: Answers): string {
  if (sent === 'nothing' && motif === 'nothing-received') return 'Rien n’a été demandé';
  if (sent === 'ended' && login === 'changed') return 'Rien redemandé depuis';
  return sendingLabels[sent];
}
