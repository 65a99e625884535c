import type { AnswerField, Forms, InHand, Login, Motif, Sending, Unknown } from '../answers.ts';

/** How each field is called in a link: stable, since links are kept. */
export const fieldNames: Readonly<Record<AnswerField, string>> = {
  motif: 'motif',
  login: 'connecte',
  sent: 'envoi',
  sentOn: 'envoye',
  receivedOn: 'recu',
  inHand: 'en-main',
  chosenOn: 'choisi',
  forms: 'formes',
  failures: 'refus',
  lastFailure: 'dernier-refus',
};

type Words<Value extends string> = Readonly<Record<Value, string>>;

/** How each answer that is a word is called in a link. */
export const words: {
  readonly motif: Words<Motif | Unknown>;
  readonly login: Words<Login | Unknown>;
  readonly sent: Words<Sending | Unknown>;
  readonly inHand: Words<InHand | Unknown>;
  readonly forms: Words<Forms | Unknown>;
} = {
  motif: {
    'first-login': 'premiere-connexion',
    refused: 'refuse',
    lost: 'perdu',
    blocked: 'bloque',
    'nothing-received': 'rien-recu',
    expired: 'expire',
    unknown: 'inconnu',
  },
  login: {
    never: 'jamais',
    changed: 'change',
    'not-changed': 'pas-change',
    'logged-in': 'oui',
    unknown: 'inconnu',
  },
  sent: {
    post: 'courrier',
    'initial-mail': 'premier-mail',
    'reset-mail': 'mail-apres-demande',
    mail: 'mail',
    personal: 'personnel',
    nothing: 'rien',
    ended: 'fini',
    accepted: 'accepte',
    unknown: 'inconnu',
  },
  inHand: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  forms: { 'to-try': 'restantes', none: 'sans-sosie', exhausted: 'epuisees', unknown: 'inconnu' },
};
