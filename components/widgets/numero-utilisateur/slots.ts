import { composePart, partLengths, type PartName } from '#rules';

/** One place of a number: what stands in it, and whether it was typed, added, is still to come, or does not belong. */
export type Slot = { digit: string; origin: 'typed' | 'added' | 'empty' | 'wrong' };

const slots = (digits: string, origin: 'typed' | 'added'): Slot[] =>
  Array.from(digits, (digit) => ({ digit, origin }));

const empty = (count: number): Slot[] =>
  Array.from({ length: count }, () => ({ digit: '', origin: 'empty' }));

/**
 * The places of one part as it is typed: a Code CAF fills from the left, the padded parts from the right; a part that
 * cannot be placed leaves them empty.
 *
 * @example partSlots('rang', '1') // three slots 'added' with '0', then { digit: '1', origin: 'typed' }
 */
export function partSlots(part: PartName, text: string): Slot[] {
  const composed = composePart(part, text);
  const places = partLengths[part];
  if (composed.ok) {
    const { digits, zerosAdded } = composed;
    return [...slots(digits.slice(0, zerosAdded), 'added'), ...slots(digits.slice(zerosAdded), 'typed')];
  }
  const missing = places - composed.digits.length;
  if (missing < 0) return empty(places);
  const typed = slots(composed.digits, 'typed');
  return part === 'codeCaf' ? [...typed, ...empty(missing)] : [...empty(missing), ...typed];
}
