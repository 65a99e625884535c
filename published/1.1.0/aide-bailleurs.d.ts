/**
 * The elements of « Aide bailleurs » for a page written in TypeScript: what each takes as attributes and what its event
 * tells. Nothing here is secret. Keep it beside the scripts of the same version.
 */

/** Attributes of `<aide-numero-utilisateur>`: the three parts of the number, as they are known. */
export interface NumberAttributes {
  'code-caf'?: string;
  'ref-tiers'?: string;
  rang?: string;
}

/** Told by `aide-numero`: 14 digits, and the same in three groups; both null while there is none. */
export interface NumberDetail {
  readonly numero: string | null;
  readonly groupes: string | null;
}

/** How the password came: by post, first mail, mail after a button, chosen by the landlord. */
export type PasswordType = 'post' | 'initial-mail' | 'reset-mail' | 'personal';

/** A day, with its hour when it is known: '2026-03-10' or '2026-03-10T09:40'. */
export type DayOrMinute = string;

/** Attributes of `<aide-frise-validite>`: `choisi` is the day of a personal password; `fuseau` is a zone: 'Indian/Reunion'. */
export interface ValidityAttributes {
  type?: PasswordType;
  envoi?: DayOrMinute;
  recu?: DayOrMinute;
  choisi?: DayOrMinute;
  fuseau?: string;
}

/**
 * Told by `aide-validite`: each limit is an instant ('2026-03-11T08:40:00.000Z') when the hours are known, else a day
 * ('2026-03-11'); null when it does not apply. All are null while there is no answer.
 */
export interface ValidityDetail {
  readonly type: PasswordType | null;
  /** The sentence to read aloud, as it is now. */
  readonly phrase: string | null;
  /** From then on, the boldest first try. */
  readonly essaiPossible: string | null;
  /** From then on, the advised first try. */
  readonly essaiConseille: string | null;
  /** The end: it no longer works from then on. */
  readonly fin: string | null;
  /** Nothing is to be asked for again before. */
  readonly nouvelleDemande: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'aide-numero-utilisateur': HTMLElement;
    'aide-frise-validite': HTMLElement;
  }
  interface HTMLElementEventMap {
    'aide-numero': CustomEvent<NumberDetail>;
    'aide-validite': CustomEvent<ValidityDetail>;
  }
  interface DocumentEventMap {
    'aide-numero': CustomEvent<NumberDetail>;
    'aide-validite': CustomEvent<ValidityDetail>;
  }
}
