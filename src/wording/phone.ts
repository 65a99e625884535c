import type { Handover } from './advice/handover.ts';
import { sentence } from './advice/sentence.ts';
import { textOf } from './advice/segments.ts';
import { tell } from './advice/told.ts';

/**
 * The sentence to read aloud to the landlord: what to do, the day and hour, the exact caption, what not to do.
 *
 * @example phoneSentence(handover)
 * // 'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). …'
 */
export function phoneSentence(handover: Handover): string {
  return textOf(sentence(tell(handover, 'spoken')));
}
