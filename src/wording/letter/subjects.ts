import { byRule, type ByRule } from '../advice/by-rule.ts';
import { inWords } from '../advice/sayings.ts';
import type { Told } from '../advice/told.ts';
import { canResume, resumption } from '../advice/wait-sentences.ts';

const waitsUntil = ({ say, until }: Told): string => inWords(say.wait(until));

const retry = (told: Told): string => `réessayez à partir de ${waitsUntil(told)}`;

const notBefore = ({ say, until }: Told): string => `ne redemandez rien avant ${inWords(say.from(until))}`;

const demand = (told: Told): string => {
  if (told.advice.action === 'compose-user-number') return 'votre numéro utilisateur d’abord';
  return told.case2 ? 'demander un mot de passe' : 'demander votre identifiant';
};

const subjects: ByRule<string> = {
  call: {
    'locked-out': (told) =>
      canResume(told)
        ? `reprenez à partir de ${inWords(resumption(told))}`
        : `attendez jusqu’à ${waitsUntil(told)}`,
    'series-spent': retry,
    'recent-failure': retry,
    'just-logged-in': () => 'choisissez votre mot de passe',
    'ever-logged-in-unknown': () => 'une réponse nous manque',
    'inconsistent-answers': () => 'deux réponses à vérifier',
    'password-changed-unknown': () => 'une réponse nous manque',
    'personal-expired': demand,
    'nothing-pending': demand,
  },
  delivery: {
    'delivery-expired': demand,
    'expired-but-locked': notBefore,
    'delivery-lost': notBefore,
    'too-early': ({ say, until }) => `essayez à partir de ${inWords(say.from(until))}`,
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
