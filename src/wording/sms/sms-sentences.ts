import { captions } from '#rules';
import { quantity } from '#format';
import { byRule, type ByRule } from '../advice/by-rule.ts';
import { hasLastTry, isHurried, laterRetry, type Delivered, type Told } from '../advice/told.ts';
import { canResume, resumption } from '../advice/wait-sentences.ts';
import { figureText } from '../figure-text.ts';
import {
  at,
  besideAt,
  click,
  lockThenButton,
  notBefore,
  notBeforeOr,
  onceAccepted,
} from './sms-fragments.ts';

const whileValid = "Ne redemandez pas d'identifiants tant qu'un envoi est valable.";

const noButtonYet = (told: Told): string[] => [
  'Ne cliquez sur aucun bouton avant notre réponse.',
  ...notBefore(told),
];

const press = (told: Told, before: string): string[] => {
  const number =
    told.advice.action === 'compose-user-number' ? 'demandez-nous votre numéro utilisateur, puis ' : '';
  const text = `${before}${number}${click(told)}.`;
  return [text.charAt(0).toUpperCase() + text.slice(1), "Ne faites qu'une seule demande."];
};

const lockedOut = (told: Told): string[] => {
  const length = figureText('lockout');
  const end = told.say.wait(told.until);
  if (canResume(told)) {
    const resume = resumption(told);
    return [
      `Blocage de ${length}, jusqu'à ${besideAt(told, end, resume)}.`,
      `Reprenez à partir de ${at(told, resume)}, ${figureText('max-tries')} au plus.`,
      ...notBeforeOr(told, whileValid),
    ];
  }
  const locked = notBeforeOr(told, `N'essayez rien et ne demandez rien avant ${at(told, end)}.`);
  return [`Blocage de ${length}, jusqu'à ${at(told, end)}.`, "N'essayez plus ce mot de passe.", ...locked];
};

const retry = (told: Told, verb: string, more = ''): string[] => [
  `Attendez\u00a0: ${verb} à partir de ${at(told, told.say.wait(told.until))}${more}.`,
  ...notBeforeOr(told, whileValid),
];

const tooEarly = (told: Delivered): string[] => {
  const { sent, say, until, earliestAt } = told;
  const first = say.from(until);
  const limit =
    sent.window === 'reduced'
      ? ` et avant ${besideAt(told, say.until(sent.expiresAt), first)}`
      : ` (possible dès ${besideAt(told, say.from(earliestAt), first)})`;
  const later = laterRetry(told);
  const rather =
    later === null ? '' : `, de préférence à partir de ${besideAt(told, say.wait(later), first)}`;
  return [
    `Attendez\u00a0: essayez par copier-coller à partir de ${at(told, first)}${limit}${rather}.`,
    ...notBefore(told),
  ];
};

/** The end that leaves no time for the advised wait (A28). */
const hurry = (told: Delivered): string =>
  isHurried(told) ? ` avant ${at(told, told.say.until(told.sent.expiresAt))}` : '';

const sentences: ByRule<string[]> = {
  call: {
    'locked-out': lockedOut,
    'series-spent': (told) =>
      retry(
        told,
        told.advice.then === 'try-variants' ? "essayez d'autres formes" : 'réessayez',
        `, ${figureText('max-tries')} au plus`,
      ),
    'recent-failure': (told) => retry(told, 'réessayez'),
    'just-logged-in': ({ case2 }) => [
      `Cliquez sur ${captions['mettre-a-jour']}${case2 ? " si l'écran le propose" : ''} et choisissez votre mot de passe.`,
      'Gardez-le avec soin. Ne redemandez rien.',
    ],
    'ever-logged-in-unknown': (told) => [
      "Dites-nous d'abord si vous avez déjà réussi à vous connecter.",
      ...noButtonYet(told),
    ],
    'inconsistent-answers': (told) => [
      'Dites-nous laquelle est la bonne\u00a0: jamais connecté, ou mot de passe provisoire déjà remplacé.',
      ...noButtonYet(told),
    ],
    'password-changed-unknown': (told) => [
      "Dites-nous d'abord si vous avez déjà remplacé le mot de passe provisoire.",
      ...noButtonYet(told),
    ],
    'personal-expired': (told) => [
      `Votre mot de passe a plus de ${figureText('personal-validity')}.`,
      ...press(told, told.situation.failures > 0 ? '' : 'Essayez-le encore une fois puis, en cas de refus, '),
    ],
    'nothing-pending': (told) => press(told, ''),
  },
  delivery: {
    'delivery-expired': (told) => [
      `Ce mot de passe n'est plus valable depuis ${at(told, told.say.since(told.sent.expiresAt))}.`,
      ...press(told, hasLastTry(told, told.situation.now) ? 'Un dernier essai puis, en cas de refus, ' : ''),
    ],
    'expired-but-locked': (told) => ['Attendez avant de redemander.', ...lockThenButton(told)],
    'delivery-lost': (told) => [
      told.sent.byMail
        ? 'Cherchez encore ce mail, y compris dans les indésirables.'
        : 'Cherchez encore cette lettre.',
      ...lockThenButton(told),
    ],
    'too-early': tooEarly,
    'variants-exhausted': (told) => [
      told.advice.meanwhile === 'retry-regularly'
        ? 'Réessayez régulièrement.'
        : `Réessayez toutes les ${figureText('retry-interval')}.`,
      ...lockThenButton(told),
    ],
    'no-time-left': (told) => ["N'essayez plus pour l'instant.", ...lockThenButton(told)],
    'variants-left': (told) => [
      `Essayez d'autres formes du mot de passe, ${quantity({ value: told.triesLeft, unit: 'tries' })} au plus.`,
      onceAccepted(told),
      ...notBefore(told),
    ],
    'try-now': (told) => [
      told.advice.method === 'copy-paste'
        ? `Essayez par copier-coller${hurry(told)}.`
        : 'Essayez en tapant le mot de passe lettre par lettre.',
      onceAccepted(told),
      ...notBefore(told),
    ],
  },
};

/** What an SMS says of a call: what to do and when, what not to do. */
export function smsSentences(told: Told): string[] {
  return byRule(sentences, told);
}
