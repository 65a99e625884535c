import type { Handover } from '../advice/handover.ts';
import { tell } from '../advice/told.ts';
import { smsLength, type SmsLength } from './gsm-7.ts';
import { assumedHours } from './sms-fragments.ts';
import { smsSentences } from './sms-sentences.ts';
import { plainSigns, smsWorkedOut } from './sms-words.ts';

export type Sms = SmsLength & { readonly text: string };

/**
 * The SMS of a call: what to do, the hour, what not to do, when it was worked out, in the GSM 7-bit alphabet.
 *
 * @example sms(handover)
 * // { text: 'Attendez : essayez par copier-coller à partir de mardi 10/03 à 13 h 40 …', septets: 153, segments: 1 }
 */
export function sms(handover: Handover): Sms {
  const told = tell(handover, 'written');
  const text = plainSigns(
    [...smsSentences(told), ...assumedHours(told), smsWorkedOut(told.situation)].join(' '),
  );
  return { text, ...smsLength(text) };
}
