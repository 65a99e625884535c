import type { ToolName } from '#embedding';

/** What a value is: in words, with what it may be word for word and what each word stands for. */
export type Use =
  string | { readonly what: string; readonly choices: readonly (readonly [string, string])[] };

/** How a date is written in an attribute. */
export const day = '2026-03-10, ou 2026-03-10T09:40 avec l’heure';

/** What each value given to a tool is: its name as an attribute of an element; after `data-` on a link. */
export const values: Readonly<
  Record<Exclude<ToolName, 'assistant' | 'variantes-mot-de-passe'>, Readonly<Record<string, string>>>
> = {
  'numero-utilisateur': {
    'code-caf': 'le Code CAF, tel quel',
    'ref-tiers': 'la Réf. Tiers, avec ou sans ses zéros de tête',
    rang: 'le rang bailleur, avec ou sans ses zéros de tête',
    numero: 'un numéro entier, à vérifier (lien et cadre seulement)',
  },
  'frise-validite': {
    type: 'post (courrier), initial-mail (premier mail), reset-mail (mail après une demande) ou personal (personnel)',
    envoi: `la date d’envoi\u00a0: ${day}`,
    recu: `la date de réception, écrite de même`,
    choisi: 'le jour du choix d’un mot de passe personnel',
    fuseau: 'l’horloge à suivre\u00a0: Indian/Reunion',
  },
};

/** What the event of an element tells. */
export const told = {
  'aide-numero': {
    numero: 'les chiffres du numéro, sans espace\u00a0; null tant qu’il n’est pas formé',
    groupes: 'le même en trois groupes\u00a0; null de même',
  },
  'aide-validite': {
    type: 'le type de mot de passe\u00a0; null, comme tout le reste, tant qu’il n’y a pas de réponse',
    phrase: 'la phrase à lire, telle qu’elle est à cette minute',
    essaiPossible: 'le premier essai possible, à l’heure UTC\u00a0; null quand seul le jour est connu',
    essaiConseille: 'le premier essai conseillé, de même',
    fin: 'la fin de validité\u00a0: 2026-03-24T08:40:00.000Z, ou 2026-03-24 quand seul le jour est connu',
    nouvelleDemande: 'rien n’est à redemander avant\u00a0; null pour un mot de passe personnel',
  },
} as const;

/** The custom properties that a page may set on an element, or above it. */
export const properties = {
  '--aide-act --aide-on-act':
    'ce qu’il faut faire\u00a0: bouton, champ en cours\u00a0; et le texte posé dessus',
  '--aide-stop': 'ce qu’il ne faut pas faire',
  '--aide-ground --aide-ink': 'le fond et le texte',
  '--aide-ink-2 --aide-edge --aide-line --aide-mark': 'texte secondaire, bords, filets, ligne choisie',
  '--aide-text --aide-mono': 'les polices du texte et des chiffres',
  '--aide-unit': 'la taille de base, 1rem par défaut',
};
