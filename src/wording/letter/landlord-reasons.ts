import { byRule, type ByRule } from '../advice/by-rule.ts';
import { validityText } from '../advice/lock-sentences.ts';
import type { Delivered, Told } from '../advice/told.ts';
import { figureText } from '../figure-text.ts';

const pause = `Après un refus, on recommence ${figureText('retry-interval')} plus tard.`;

const series = `On ne dépasse pas ${figureText('max-tries')} de suite, puis on attend ${figureText('retry-interval')}.`;

const twoCases = 'Le bouton à utiliser dépend de cette réponse.';

/** How long the delivery is valid, and what that forbids. */
const validity = (told: Delivered): string => {
  const length = validityText(told);
  return told.sent.byMail
    ? `Le mot de passe de ce mail vaut ${length}, et on ne demande rien d’autre avant la fin de sa validité.`
    : `Le mot de passe d’une lettre vaut ${length}, et aucun renvoi n’est possible tant qu’il est valable.`;
};

const ended = (told: Delivered): string =>
  `Le mot de passe ${told.sent.byMail ? 'de ce mail' : 'd’une lettre'} vaut ${validityText(told)}\u00a0: ce délai est passé.`;

const button = ({ case2 }: Told): string =>
  case2
    ? 'Ce bouton est celui de qui s’est déjà connecté et a déjà choisi son mot de passe.'
    : 'Avec ce bouton, vous recevez votre identifiant et un mot de passe, par mail ou par courrier.';

const reasons: ByRule<string> = {
  call: {
    'locked-out': () =>
      `Au-delà de ${figureText('max-tries')}, l’accès est bloqué ${figureText('lockout')}. ${pause}`,
    'series-spent': () => series,
    'recent-failure': () => pause,
    'just-logged-in': () => 'À la première connexion, ce bouton sert à choisir votre propre mot de passe.',
    'ever-logged-in-unknown': () => twoCases,
    'inconsistent-answers': () => twoCases,
    'password-changed-unknown': () => twoCases,
    'personal-expired': () => `Un mot de passe que l’on a choisi vaut ${figureText('personal-validity')}.`,
    'nothing-pending': button,
  },
  delivery: {
    'delivery-expired': (told) => `${ended(told)} ${button(told)}`,
    'expired-but-locked': (told) =>
      `Compté depuis l’envoi, le délai de ${validityText(told)} est passé\u00a0; compté depuis l’arrivée, il ne l’est pas encore.`,
    'delivery-lost': validity,
    'too-early': (told) =>
      `Après l’arrivée du mail, on laisse passer ${figureText('first-try-wait')} avant d’essayer. ${validity(told)}`,
    'variants-exhausted': validity,
    'no-time-left': (told) => `${pause} ${validity(told)}`,
    'variants-left': (told) =>
      `Certains caractères se ressemblent (l et I, O et 0)\u00a0: on essaie chaque forme possible. ${validity(told)}`,
    'try-now': (told) =>
      told.sent.byMail
        ? `Copier et coller évite les fautes de saisie. ${validity(told)}`
        : `On ne peut pas copier-coller depuis une lettre. ${validity(told)}`,
  },
};

/** Why a landlord is told so, in plain words. */
export function landlordReason(told: Told): string {
  return byRule(reasons, told);
}
