import { likeliest, type WordReading } from './read-word.ts';
import type { Sayings } from './sayings.ts';
import { asTyped } from './typed.ts';

/** The endings of words that say what happens to a subject: « rejeté », « planter », « illisible ». Other unknown words are subjects of their own. */
const state = /(?:[eé]es?|és?|(?<!i)er|ir|(?<![gq])ues?|us?|ante?s?|[ai]bles?|eux|euses?)$/;
const shortestSubject = 3;

/** Whether a word, unknown here, is the subject of another site rather than the state of ours. */
function isForeign({ typed, known, roots }: WordReading, query: string): boolean {
  return (
    !known &&
    roots.size === 0 &&
    typed.length >= shortestSubject &&
    !/\d/.test(typed) &&
    !state.test(asTyped(typed, query).toLowerCase())
  );
}

/**
 * How many words an entry must hold of a query that none holds whole. No number is enough beside another service, whose
 * passwords are not ours; beside the subject of another site one may be chance, unless it names the subject of this one.
 *
 * @example leastHeld(readings('mot de passe Netflix'), 'mot de passe Netflix', sayings) // Infinity
 */
export function leastHeld(readings: readonly WordReading[], query: string, { own }: Sayings): number {
  if (readings.some(({ outside }) => outside === 'service')) return Infinity;
  if (readings.some(({ outside }) => outside)) return 2;
  if (readings.some((reading) => own.has(likeliest(reading) ?? ''))) return 1;
  return readings.some((reading) => isForeign(reading, query)) ? 2 : 1;
}
