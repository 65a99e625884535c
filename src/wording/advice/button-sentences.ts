import { figureText } from '../figure-text.ts';
import { click, type DeliverySentence, type Sentence } from './fragments.ts';
import { inWords } from './sayings.ts';
import { act, plain, stop, type Segment } from './segments.ts';
import { hasLastTry, type Told } from './told.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whoever reads this aloud composes the number; whoever reads it later has to ask for it (F22 to F27). */
const numberFirst = ({ voice }: Told): string => {
  const number = `votre numéro utilisateur (${figureText('user-number-length')})`;
  return voice === 'spoken' ? `je compose ${number}. ` : `demandez-nous ${number}. `;
};

/** The button, its number composed first; one try may come before it. */
const press = (told: Told, lastTry: string): Segment[] => {
  const begin = lastTry === '' ? capital : (text: string) => lastTry + text;
  const button =
    told.advice.action === 'compose-user-number'
      ? [act(begin(numberFirst(told))), ...click(told, told.button, 'Ensuite, cliquez sur ')]
      : click(told, told.button, begin('cliquez sur '));
  return [...button, act('. '), stop('Ne faites qu’une seule demande.')];
};

/** He is in: his own password, at once (F15 to F17). */
export const justLoggedIn: Sentence = (told) => [
  ...click(
    told,
    told.button,
    told.case2 ? 'Cliquez, si l’écran le propose, sur ' : 'Cliquez maintenant sur ',
  ),
  act(' et choisissez votre mot de passe à vous. '),
  plain('Gardez-le avec soin\u00a0: il servira aux connexions suivantes. '),
  stop('Ne redemandez rien.'),
];

/** Ended by both counts; a mail had by a button is worth one more try (F18 to F20; A2). */
export const deliveryExpired: DeliverySentence = (told) => [
  plain(`Ce mot de passe n’est plus valable depuis ${inWords(told.say.since(told.sent.expiresAt))}. `),
  ...press(
    told,
    hasLastTry(told, told.situation.now) ? 'Faites un dernier essai\u00a0; s’il est refusé, ' : '',
  ),
];

/** Past its six months, perhaps still accepted: tried once if it was not yet (F14, F21; A20). */
export const personalExpired: Sentence = (told) => [
  plain(`Votre mot de passe a dépassé ses ${figureText('personal-validity')}. `),
  ...press(told, told.situation.failures > 0 ? '' : 'Essayez-le encore une fois\u00a0; s’il est refusé, '),
];

/** Nothing is on its way (F11, F14). */
export const nothingPending: Sentence = (told) => press(told, '');
