import type { CaptionId } from '#rules';
import { figureText } from '../figure-text.ts';
import { inWords, large } from './sayings.ts';
import { act, caption, plain, stop, type Segment } from './segments.ts';
import { hasLastTry, type Delivered, type SentDelivery, type Told } from './told.ts';

/** What a rule says of any call. */
export type Sentence = (told: Told) => Segment[];

/** What a rule says of a delivery. */
export type DeliverySentence = (told: Delivered) => Segment[];

/** By post, the note says that nothing can be sent again; by mail, only that nothing is to be asked for (A27). */
const postalNuance = ({ byMail }: SentDelivery): string =>
  byMail ? '' : '\u00a0: d’ici là, aucun renvoi n’est possible';

/** « Ne redemandez rien avant … », when a delivery still forbids it; else nothing (F34 to F37). */
export function notBefore(told: Told): Segment[] {
  const { sent, say } = told;
  if (sent === null || !sent.locked) return [];
  return [stop(`Ne redemandez rien avant ${inWords(say.from(sent.reRequestAt))}${postalNuance(sent)}.`)];
}

/** « Ne redemandez rien avant … », or the same without a date when no delivery gives one. */
export function notBeforeOr(told: Told, otherwise: string): Segment[] {
  const dated = notBefore(told);
  return dated.length > 0 ? dated : [stop(otherwise)];
}

/** The user number that the button asks for, as far as it is known (F22, F23). */
const numberToGive = ({ advice, groupedNumber, userNumber, voice }: Told): string => {
  if (advice.action === 'compose-user-number') return '-le, sans espace';
  if (groupedNumber === null)
    return ` votre numéro utilisateur, ${figureText('user-number-length')} sans espace`;
  // Three groups to be read aloud, fourteen digits to be copied.
  return ` votre numéro utilisateur, sans espace\u00a0: ${voice === 'spoken' ? groupedNumber : userNumber}`;
};

/** « cliquez sur le bouton … », with the number that IDENTIFIANT PERDU asks for (F11, F14, F22); nothing while no button is known. */
export function click(told: Told, button: CaptionId | null, verb = 'cliquez sur '): Segment[] {
  if (button === null) return [];
  const number = button === 'identifiant-perdu' ? [act(` et donnez${numberToGive(told)}`)] : [];
  return [act(`${verb}le bouton `), caption(button), ...number];
}

/** What to do once a try is accepted; after MOT DE PASSE PERDU the note does not say whether it is asked (F15; A21). */
export function onceAccepted(told: Told, condition: string): Segment[] {
  const verb = told.case2 ? 'cliquez, si l’écran le propose, sur ' : 'cliquez sur ';
  return [act(condition), ...click(told, 'mettre-a-jour', verb), act('. ')];
}

/** « ; ensuite, cliquez sur … »; nothing while the answers leave the button open (A2). */
const thenButton = (told: Delivered): Segment[] => {
  const pressed = click(told, told.button);
  if (pressed.length === 0) return [];
  const lastTry = hasLastTry(told, told.until) ? 'un dernier essai, puis, s’il est refusé, ' : '';
  return [plain('\u00a0; '), act(`ensuite, ${lastTry}`), ...pressed];
};

/** The lock that opens on the button: « Ne redemandez rien avant … ; ensuite, cliquez sur … » (F34 to F37). */
export const lockThenButton: DeliverySentence = (told) => [
  stop('Ne redemandez rien avant '),
  ...large(told.say.from(told.until), stop),
  stop(told.sent.byMail ? '' : ' (aucun renvoi n’est possible d’ici là)'),
  ...thenButton(told),
  plain('.'),
];
