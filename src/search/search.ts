import { correctionText, ignoredText, userNumberName } from '#wording';
import { figureAnswers, termAnswers, type Answer } from './answers.ts';
import { indexData, type KeywordIndex } from './keyword-index.ts';
import { numberIn } from './number-in.ts';
import type { Entry, Phrase } from './phrases.ts';
import { isQuestion } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import { readQuery } from './read-query.ts';
import type { WordReading } from './read-word.ts';
import type { SearchData } from './search-data.ts';
import { spelledForIndex } from './spelled-for-index.ts';
import { relevance } from './subject.ts';
import { asTyped } from './typed.ts';

/** One result: what it is, and where it opens. */
export type Result = {
  readonly entry: Entry;
  /** From the site's root; at the section that answers, when one does. */
  readonly address: string;
  /** The heading of that section. */
  readonly heading?: string;
  /** The phrase by which it was found. */
  readonly by: Phrase;
};

/** What one query gives. */
export type Findings = {
  readonly query: string;
  /** The number it holds: `numberAnswer` says what it is. */
  readonly number: string | undefined;
  readonly answers: readonly Answer[];
  readonly results: readonly Result[];
  /** What was done to the query: corrections, words left out. */
  readonly notices: readonly string[];
  /** The words of it that the site leaves to others, as typed. */
  readonly outside: readonly string[];
  readonly readings: readonly WordReading[];
  /** The words to look for in the full text, as its index spells them. */
  readonly terms: readonly string[];
  /** Something was asked, so that a section is wanted rather than a page. */
  readonly question: boolean;
};

/** The keyword engine: every title, keyword, heading, summary and term of the site, answered at once. */
export type KeywordEngine = {
  /** @param options.typing the query is still being typed: its last word may be a beginning. */
  readonly search: (query: string, options?: { typing?: boolean }) => Findings;
};

/**
 * The keyword engine over the site's data.
 *
 * @example keywordEngine(data).search('mdp oublié').results[0].address // 'fiches/mot-de-passe-perdu/'
 */
export function keywordEngine(data: SearchData): KeywordEngine {
  const index = indexData(data);
  return { search: (query, { typing } = {}) => search(index, data, query, typing) };
}

function search(index: KeywordIndex, data: SearchData, query: string, typing?: boolean): Findings {
  const number = numberIn(query);
  const subject = number ? query.replace(number, ` ${userNumberName} `) : query;
  const readings = readQuery(subject, index.lexicon, typing);
  const told = readings.map((word) => ({ ...word, typed: asTyped(word.typed, query) }));
  const question = isQuestion(query);
  const about = relevance(told, index.lexicon);
  const results = rank(index, readings, about).map((found) => result(found, question));
  // What no entry holds may still stand in the full text, if the site knows all of it, some of it only there.
  const inText =
    readings.some(({ roots }) => roots.size === 0) &&
    readings.every(({ known, roots }, word) => known && (roots.size === 0 || about.telling[word]));
  return {
    query,
    number,
    answers: number ? [] : [...figureAnswers(query, data), ...termAnswers(readings, index)],
    terms:
      results.length > 0 || inText
        ? readings.filter(({ known, roots }) => known || roots.size > 0).map(spelledForIndex)
        : [],
    results,
    notices: notices(told),
    outside: told.filter(({ outside }) => outside).map(({ typed }) => typed),
    readings,
    question,
  };
}

function result({ entry, section, sectionLikeness, likeness, by }: Ranked, question: boolean): Result {
  return section && (question || sectionLikeness > likeness)
    ? { entry, by, address: `${entry.address}#${section.section}`, heading: section.text }
    : { entry, by, address: entry.address };
}

/** What was done to a query, whose words are given as they were typed. */
function notices(readings: readonly WordReading[]): string[] {
  const corrections = readings.filter(
    (reading): reading is WordReading & { instead: string } => reading.instead !== undefined,
  );
  const ignored = readings.filter(({ known, roots }) => !known && roots.size === 0).map(({ typed }) => typed);
  return [
    ...(corrections.length > 0 ? [correctionText(corrections)] : []),
    ...(ignored.length > 0 ? [ignoredText(ignored)] : []),
  ];
}
