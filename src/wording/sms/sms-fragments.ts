import { captions } from '#rules';
import type { Said } from '../advice/sayings.ts';
import { hasLastTry, type Delivered, type Told } from '../advice/told.ts';
import { smsBeside, smsInstant } from './sms-words.ts';

/** A said instant in the SMS of a call. */
export const at = (told: Told, said: Said): string => smsInstant(said, told.situation);

/** An instant told beside another. */
export const besideAt = (told: Told, said: Said, other: Said): string =>
  smsBeside(said, other, told.situation);

/** « Ne redemandez rien avant … », when a delivery still forbids it. */
export function notBefore(told: Told): string[] {
  const { sent, say } = told;
  return sent?.locked ? [`Ne redemandez rien avant ${at(told, say.from(sent.reRequestAt))}.`] : [];
}

/** The same, or a prohibition without a date. */
export function notBeforeOr(told: Told, otherwise: string): string[] {
  const dated = notBefore(told);
  return dated.length > 0 ? dated : [otherwise];
}

/** « cliquez sur … », with the number that IDENTIFIANT PERDU asks for; nothing while no button is known. */
export function click({ button, userNumber, advice }: Told): string {
  if (button === null) return '';
  if (button !== 'identifiant-perdu') return `cliquez sur ${captions[button]}`;
  const number = userNumber === null ? 'votre numéro utilisateur' : `le numéro utilisateur ${userNumber}`;
  const given = advice.action === 'compose-user-number' ? 'donnez-le' : `donnez ${number}`;
  return `cliquez sur ${captions[button]} et ${given} sans espace`;
}

/** « Une fois accepté, cliquez sur … » */
export function onceAccepted({ case2 }: Told): string {
  return `Une fois accepté, cliquez sur ${captions['mettre-a-jour']}${case2 ? " si l'écran le propose" : ''}.`;
}

/** The hours that were taken for unknown ones. */
export function assumedHours(told: Told): string[] {
  const { assumptions, sent, situation, say } = told;
  const supposed: string[] = [];
  if (assumptions.includes('reception-taken-as-now') && sent !== null) {
    supposed.push(`Arrivée supposée ${at(told, say.clock(sent.receivedAt))}.`);
  }
  if (assumptions.includes('failure-taken-as-now') && situation.lastFailureAt !== null) {
    supposed.push(`Dernier refus supposé ${at(told, say.clock(situation.lastFailureAt))}.`);
  }
  return supposed;
}

/** The lock, then the button when it is known. */
export function lockThenButton(told: Delivered): string[] {
  const lock = `Ne redemandez rien avant ${at(told, told.say.from(told.until))}.`;
  const pressed = click(told);
  if (pressed === '') return [lock];
  const lastTry = hasLastTry(told, told.until) ? 'un dernier essai, puis, en cas de refus, ' : '';
  return [lock, `Ensuite, ${lastTry}${pressed}.`];
}
