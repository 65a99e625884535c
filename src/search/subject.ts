import type { WordReading } from './read-word.ts';

/** The endings of words that say what happens to a subject: « rejeté », « planter », « illisible ». Other unknown words are subjects of their own. */
const state = /(?:[eé]es?|és?|(?<!i)er|ir|(?<![gq])ues?|us?|ante?s?|[ai]bles?|eux|euses?)$/;
const shortestSubject = 3;

/** Whether a word, unknown here, is the subject of another site rather than the state of ours. */
function isForeign({ typed, known, roots }: WordReading): boolean {
  return (
    !known &&
    roots.size === 0 &&
    typed.length >= shortestSubject &&
    !/\d/.test(typed) &&
    !state.test(typed.toLowerCase())
  );
}

/**
 * How many words an entry must hold of a query that none holds whole. No number is enough beside another service, whose
 * passwords are not ours; beside the subject of another site one may be chance.
 *
 * @example leastHeld(readings('mot de passe Netflix')) // Infinity
 */
export function leastHeld(readings: readonly WordReading[]): number {
  if (readings.some(({ outside }) => outside === 'service')) return Infinity;
  if (readings.some(({ outside }) => outside)) return 2;
  return readings.some(isForeign) ? 2 : 1;
}
