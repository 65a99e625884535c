import type { Kind } from '#rules';

/** The kinds of password in the order of the form, each with its name and, where two are alike, what tells them apart. */
export const kindLabels: readonly { readonly kind: Kind; readonly label: string; readonly help?: string }[] =
  [
    { kind: 'post', label: 'Courrier' },
    { kind: 'initial-mail', label: 'Premier mail', help: 'Le tout premier envoi, sans demande.' },
    { kind: 'reset-mail', label: 'Mail après une demande', help: 'Tout mail obtenu par un bouton.' },
    { kind: 'personal', label: 'Personnel' },
  ];

/** The name of one kind. */
export function kindLabel(kind: Kind): string {
  return String(kindLabels.find((known) => known.kind === kind)?.label);
}
