/** The basic alphabet of GSM 03.38, its escape left out: one septet each, in the order of their codes. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The extension table of GSM 03.38: an escape and a septet each. */
const extension = '\f^{}\\[~]|€';

/** What one SMS holds alone, and what each part of a longer one holds beside its header, in septets. */
const ALONE = 160;
const PART = 153;

/** How a text travels by SMS. */
export type SmsLength = { readonly septets: number; readonly segments: number };

const septetsOf = (character: string, position: number): 1 | 2 => {
  if (basic.includes(character)) return 1;
  if (extension.includes(character)) return 2;
  throw new RangeError(`text: « ${character} » at ${position} is not in the GSM 7-bit alphabet`);
};

/**
 * The septets and segments of a text; an escape and its septet are never parted. Throws a RangeError naming the first
 * character, and its place from 1 up, that the alphabet does not hold.
 *
 * @example smsLength('À demain') // throws: « À » at 1
 * @example smsLength('a'.repeat(161)) // { septets: 161, segments: 2 }
 */
export function smsLength(text: string): SmsLength {
  const lengths = Array.from(text, (character, index) => septetsOf(character, index + 1));
  const septets = lengths.reduce<number>((sum, length) => sum + length, 0);
  if (septets <= ALONE) return { septets, segments: 1 };
  let segments = 1;
  let room = PART;
  for (const length of lengths) {
    if (length > room) {
      segments += 1;
      room = PART;
    }
    room -= length;
  }
  return { septets, segments };
}
