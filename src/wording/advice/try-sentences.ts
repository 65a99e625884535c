import { quantity } from '#format';
import { figureText } from '../figure-text.ts';
import { notBefore, onceAccepted, type DeliverySentence } from './fragments.ts';
import { beside, inWords, large, type Said } from './sayings.ts';
import { act, plain } from './segments.ts';
import { advisedAhead, isHurried, laterRetry, type Delivered } from './told.ts';

/** When the cautious hour comes before the two hours that follow a refusal (F30). */
const rather = (told: Delivered, first: Said): string => {
  const later = laterRetry(told);
  return later === null
    ? ''
    : `\u00a0; plutôt ${beside(told.say.wait(later), first)}, ${figureText('retry-interval')} après le dernier refus`;
};

/** The hour that the boldest reading allows, or the end that leaves no time for the cautious one (F29; A7, A28). */
const limits = ({ sent, say, earliestAt }: Delivered, first: Said): string => {
  if (sent.window === 'reduced') return ` et avant ${beside(say.until(sent.expiresAt), first)}`;
  return ` (au plus tôt ${beside(say.from(earliestAt), first)})`;
};

/** A mail that came too recently (F29, F35, F38; A7, A28). */
export const tooEarly: DeliverySentence = (told) => {
  const first = told.say.from(told.until);
  return [
    plain('C’est trop tôt. '),
    act('Essayez, en copiant-collant, à partir de '),
    ...large(first, act),
    act(limits(told, first)),
    act(`${rather(told, first)}. `),
    ...notBefore(told),
  ];
};

/** Other forms remain (F4 to F7, F31; A8, A13). */
export const variantsLeft: DeliverySentence = (told) => {
  const tries = quantity({ value: told.triesLeft, unit: 'tries' });
  return [
    act(`Essayez dès maintenant d’autres formes du mot de passe, ${tries} au plus. `),
    ...onceAccepted(told, 'Dès que l’une est acceptée, '),
    ...notBefore(told),
  ];
};

/** The end that leaves no time for the advised wait, or the hour that would be better (A7, A28). */
const better = (told: Delivered): string => {
  const { sent, say } = told;
  if (isHurried(told)) return `, avant ${inWords(say.until(sent.expiresAt))}`;
  const advisedAt = advisedAhead(told);
  return advisedAt === null ? '' : `\u00a0; mieux, à partir de ${inWords(say.from(advisedAt))}`;
};

/** Nothing stands in the way (F15, F33, F38, F40; A7, A28). */
export const tryNow: DeliverySentence = (told) => {
  const verb = told.situation.failures > 0 ? 'Réessayez' : 'Essayez';
  const how =
    told.advice.method === 'copy-paste'
      ? 'en copiant-collant l’identifiant et le mot de passe'
      : 'en tapant le mot de passe lettre par lettre';
  return [
    act(`${verb} dès maintenant, ${how}${better(told)}. `),
    ...onceAccepted(told, 'S’il est accepté, '),
    ...notBefore(told),
  ];
};
