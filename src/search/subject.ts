import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordReading } from './read-word.ts';
import { stem } from './stem.ts';

/** What an entry must hold of a query when none holds it whole, to show that the query is about this site. */
export type Relevance = {
  /** At least so many of its words… */
  readonly least: number;
  /** …and one of those that tell by themselves that this site was meant. */
  readonly telling: readonly boolean[];
  /** Words that name a subject, ours or another; the others say what happens to it. */
  readonly naming: readonly boolean[];
  /** Every word is of this site: then a page that is not about the subject itself may hold some of them only. */
  readonly own: boolean;
};

/** The endings of words that say what happens to a subject: « rejeté », « planter », « illisible ». Other unknown words are subjects of their own. */
const state =
  /(?:[eé]es?|(?<!it)és?|(?:[fd]i|(?<!i))er|ir|(?<![gq])ues?|(?<!ea)us?|ante?s?|[ai]bles?|eux|euses?)$/;
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

/** From so many subjects on, one alone may be chance. */
const many = 3;

/**
 * How much of a query, whose words are given as they were typed, an entry must hold when none holds it whole. No number of
 * words is enough beside another service, whose passwords are not ours; beside the subject of another site, or two others,
 * one may be chance; and a word at home everywhere (« papier »), or known only by its family (« publicité », from
 * « publication »), tells nothing beside words that the entry lacks.
 *
 * @example relevance(readings('mot de passe Netflix'), lexicon).least // Infinity
 */
export function relevance(readings: readonly WordReading[], { roots, sayings }: Lexicon): Relevance {
  const isOwn = ({ typed, instead }: WordReading) => {
    const folded = fold(typed);
    const singular = folded.replace(/e?s$/, '');
    return instead !== undefined || roots.get(stem(folded))?.some((word) => word.folded.startsWith(singular));
  };
  const heldBy = (reading: WordReading, list: ReadonlySet<string>) =>
    [...reading.roots.keys()].every((root) => list.has(root));
  const naming = readings.map(
    (reading) => isForeign(reading) || (reading.known && !heldBy(reading, sayings.everyday)),
  );
  const service = readings.some(({ outside }) => outside === 'service');
  const beside = readings.some((reading) => reading.outside ?? isForeign(reading));
  const one = !beside && naming.filter(Boolean).length < many;
  return {
    least: service ? Infinity : one ? 1 : 2,
    telling: readings.map((reading) => !heldBy(reading, sayings.ordinary) && isOwn(reading) === true),
    naming,
    own: readings.every(({ known, outside }) => known && !outside),
  };
}
