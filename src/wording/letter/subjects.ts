import { captions } from '#rules';
import { byRule, type ByRule } from '../advice/by-rule.ts';
import { momentOf } from '../advice/moment.ts';
import type { Told } from '../advice/told.ts';

/** When the call turns, in the words of a subject. */
const moment = (told: Told): string => momentOf(told)?.text ?? '';

const notBefore = (told: Told): string => `ne redemandez rien avant ${moment(told)}`;

const button = (told: Told): string =>
  told.advice.action === 'compose-user-number'
    ? 'votre numéro utilisateur d’abord'
    : `le bouton ${told.button === null ? '' : captions[told.button]}`;

const subjects: ByRule<string> = {
  call: {
    'locked-out': (told) =>
      momentOf(told)?.role === 'act' ? `reprenez à partir de ${moment(told)}` : `attendez jusqu’à ${moment(told)}`,
    'series-spent': (told) => `réessayez à partir de ${moment(told)}`,
    'recent-failure': (told) => `réessayez à partir de ${moment(told)}`,
    'just-logged-in': () => 'choisissez votre mot de passe',
    'ever-logged-in-unknown': () => 'une réponse nous manque',
    'inconsistent-answers': () => 'deux réponses à vérifier',
    'password-changed-unknown': () => 'une réponse nous manque',
    'personal-expired': button,
    'nothing-pending': button,
  },
  delivery: {
    'delivery-expired': button,
    'expired-but-locked': notBefore,
    'delivery-lost': notBefore,
    'too-early': (told) => `essayez à partir de ${moment(told)}`,
    'variants-exhausted': notBefore,
    'no-time-left': notBefore,
    'variants-left': () => 'd’autres formes à essayer',
    'try-now': () => 'essayez votre mot de passe',
  },
};

/** The subject of the mail of a call. */
export function mailSubject(told: Told): string {
  return `Mon Compte Partenaire\u00a0: ${byRule(subjects, told)}`;
}
