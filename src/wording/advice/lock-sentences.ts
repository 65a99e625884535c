import { figureText, type FigureTextId } from '../figure-text.ts';
import { lockThenButton, type DeliverySentence } from './fragments.ts';
import { lastly } from './sayings.ts';
import { act, plain, stop } from './segments.ts';
import type { DeliveryKind } from '#rules';
import type { Delivered } from './told.ts';

/** The figure that says how long each kind of delivery is valid. */
const validityOf: Readonly<Record<DeliveryKind, FigureTextId>> = {
  post: 'post-validity',
  'initial-mail': 'initial-mail-validity',
  'reset-mail': 'reset-mail-validity',
};

/** How long a delivery is valid, in words. */
export const validityText = ({ sent }: Delivered): string =>
  sent.bothWays
    ? `${figureText('reset-mail-validity')} ou ${figureText('initial-mail-validity')}`
    : figureText(validityOf[sent.kind]);

/** « une lettre » or « un mail », as what the landlord has in hand. */
export const inHand = ({ sent }: Delivered): string => (sent.byMail ? 'ce mail' : 'cette lettre');

/** Too late to use, too early to ask again (A3). */
export const expiredButLocked: DeliverySentence = (told) => [
  plain('Ce mot de passe n’est sans doute plus valable, mais il est trop tôt pour redemander. '),
  ...lockThenButton(told),
];

/** Lost while valid: no exception is known (A23). */
export const deliveryLost: DeliverySentence = (told) => [
  act(`Cherchez encore ${inHand(told)}${told.sent.byMail ? ', aussi dans les indésirables' : ''}. `),
  ...lockThenButton(told),
];

/** Every form refused: trying goes on until the validity ends (F8, F30, F33; A11). */
export const variantsExhausted: DeliverySentence = (told) => {
  const { sent, say, advice, precision } = told;
  const pace =
    advice.meanwhile === 'retry-regularly' ? 'régulièrement' : `toutes les ${figureText('retry-interval')}`;
  const length = validityText(told);
  // One date is said once: both ends are the same when only one of the two dates is known.
  const oneEnd = precision === 'instant' && sent.expiresAt.getTime() === sent.reRequestAt.getTime();
  const end = oneEnd ? '' : `, jusqu’à ${lastly(say.until(sent.expiresAt))}`;
  return [
    act(`Réessayez ${pace}`),
    plain(`\u00a0: ce mot de passe vaut ${length}${end}. `),
    ...lockThenButton(told),
  ];
};

/** The next try would fall after the end (F30; A28). */
export const noTimeLeft: DeliverySentence = (told) => {
  const wait = figureText('retry-interval');
  const end = lastly(told.say.until(told.sent.expiresAt));
  return [
    plain(`${wait} après le dernier refus, ce mot de passe ne sera plus valable (fin\u00a0: ${end}). `),
    stop('N’essayez plus pour l’instant. '),
    ...lockThenButton(told),
  ];
};
