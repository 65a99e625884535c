import { searchTexts } from '#wording';
import type { KeywordIndex } from './keyword-index.ts';
import { phrasesWith } from './lexicon.ts';
import { likeliest, type WordReading } from './read-word.ts';
import type { SearchData } from './search-data.ts';
import { stem } from './stem.ts';
import { words } from './tokens.ts';

/** An answer in the page itself, before any list: what was understood, what is known of it, where to go on. */
export type Answer = {
  readonly kind: 'number' | 'figure' | 'term';
  /** The answer in its largest form: the number, the figure or the term. */
  readonly lead: string;
  readonly sentences: readonly string[];
  /** What stands in two columns: the parts of a number, the numbers suggested. */
  readonly rows?: readonly (readonly [name: string, value: string])[];
  /** Where to go on, from the site's root. */
  readonly link: { readonly address: string; readonly text: string };
};

/** The figures of the note that a query names, each with the facts that state it. */
export function figureAnswers(query: string, { figures }: SearchData): Answer[] {
  const asked = new Set(words(query));
  return figures
    .filter(([figure]) => words(figure).every((word) => asked.has(word)))
    .map(([figure, facts]) => ({
      kind: 'figure',
      lead: figure,
      sentences: facts.map(([id, sentence]) => `${sentence} (${id})`),
      link: { address: `sources/#${facts[0]![0]}`, text: searchTexts.readFact },
    }));
}

/** The definition of the term that a query is, as the glossary names it or as people say it. */
export function termAnswers(
  readings: readonly WordReading[],
  { entries, phrases, lexicon }: KeywordIndex,
): Answer[] {
  const asked = readings.map(likeliest);
  const holding = phrasesWith(asked[0] ?? '', lexicon).map((phrase) => phrases[phrase]!);
  const names = holding.filter(
    ({ entry, field, words: name }) =>
      entries[entry]!.kind === 'terme' &&
      field !== 'text' &&
      name.length === asked.length &&
      name.every((word, index) => stem(word) === asked[index]),
  );
  const named = names.find(({ field }) => field === 'title') ?? names[0];
  if (!named) return [];
  const { title, text, address } = entries[named.entry]!;
  return [
    {
      kind: 'term',
      lead: title,
      sentences: [text],
      link: { address, text: searchTexts.readTerm },
    },
  ];
}
