import type { KeywordIndex } from './keyword-index.ts';
import type { Entry, Field, Phrase } from './phrases.ts';
import type { Reading } from './read-query.ts';
import type { WordReading } from './read-word.ts';
import { saidAs } from './sayings.ts';
import { words } from './tokens.ts';

/** An entry found, best first, and the section that answers best. */
export type Ranked = {
  readonly entry: Entry;
  readonly score: number;
  /** The share of what was asked that it holds, and how many of its words. */
  readonly share: number;
  readonly held: number;
  /** How much its title or one keyword is what was asked, from 0 to 1. */
  readonly likeness: number;
  /** How much its best heading adds to its title, from 0 to 1, and that heading. */
  readonly sectionLikeness: number;
  readonly section?: Phrase;
  /** The phrase by which it was found. */
  readonly by: Phrase;
};

/** How much one word found in a field says about the entry. */
const wordIn: Record<Field, number> = { title: 1, keyword: 0.8, heading: 0.5, text: 0.4 };
/** How much it says that a whole phrase is what was asked. */
const phraseIs: Record<Field, number> = { title: 1.3, keyword: 1.1, heading: 0.8, text: 0.35 };
const kindBonus: Record<Entry['kind'], number> = { fiche: 1.15, outil: 1.05, terme: 0.9, page: 1 };
/** A term that is all that was asked leads to its definition. */
const termItself = 1;
/** The share of what was asked that an entry must hold; more for a page that is not about the subject itself. */
const leastShare: Record<Entry['kind'], number> = { fiche: 0.5, outil: 0.5, terme: 0.5, page: 0.75 };
/** A phrase that is what was typed, tool words included, counts this much more. */
const wordForWord = 1.25;
/** Below this likeness it cannot be. */
const alike = 0.7;
/** Sums of weights are compared with this much play. */
const almost = 0.99;

/** What was asked: how much each word weighs, and all that was typed. */
type Asked = { weights: readonly number[]; total: number; saying: string };

/** What one entry holds of it. */
type Match = {
  words: number[];
  inTitle: Set<number>;
  phrase: number;
  by?: Phrase;
  likeness: number;
  headings: Heading[];
};
type Heading = { phrase: Phrase; words: number[]; size: number };

/**
 * The entries that hold at least half of what was asked, best first.
 *
 * @param least how many words of it one entry must hold when none holds them all.
 */
export function rank(index: KeywordIndex, { words: readings, saying }: Reading, least = 1): Ranked[] {
  const asked = { ...weigh(index, readings), saying };
  const matches = new Map<number, Match>();
  for (const [phrase, found] of phrasesFound(index, readings)) {
    const { entry } = index.phrases[phrase]!;
    const match = matches.get(entry) ?? noMatch(readings.length);
    matches.set(entry, match);
    note(match, index, phrase, found, asked);
  }
  const found = [...matches]
    .map(([entry, match]) => scored(index.entries[entry]!, match, asked))
    .filter(({ share, entry }) => share >= leastShare[entry.kind])
    .sort((a, b) => b.score - a.score);
  return found.some(({ entry, share, held }) => share >= almost || (held >= least && entry.kind !== 'page'))
    ? found
    : [];
}

const noMatch = (count: number): Match => ({
  words: Array.from({ length: count }, () => 0),
  inTitle: new Set(),
  phrase: 0,
  likeness: 0,
  headings: [],
});

/** An unknown word weighs as much as the others on average. */
function weigh(index: KeywordIndex, readings: readonly WordReading[]): Omit<Asked, 'saying'> {
  const known = readings.map(({ roots }) => Math.max(0, ...[...roots.keys()].map(index.weight)));
  const found = known.filter((weight) => weight > 0);
  const average = found.reduce((sum, weight) => sum + weight, 0) / found.length;
  const weights = known.map((weight) => weight || average);
  return {
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** For each phrase touched, the words it holds with how sure they are. */
function phrasesFound(
  { holders }: KeywordIndex,
  readings: readonly WordReading[],
): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const [word, { roots }] of readings.entries()) {
    for (const [root, sureness] of roots) {
      for (const phrase of holders.get(root) ?? []) {
        const words = found.get(phrase) ?? new Map<number, number>();
        words.set(word, Math.max(words.get(word) ?? 0, sureness));
        found.set(phrase, words);
      }
    }
  }
  return found;
}

function note(
  match: Match,
  index: KeywordIndex,
  number: number,
  found: ReadonlyMap<number, number>,
  asked: Asked,
): void {
  const phrase = index.phrases[number]!;
  const size = index.phraseWeights[number]!;
  let held = 0;
  for (const [word, sureness] of found) {
    match.words[word] = Math.max(match.words[word]!, wordIn[phrase.field] * sureness);
    held += asked.weights[word]! * sureness;
    if (phrase.field === 'title') match.inTitle.add(word);
  }
  const like = likeness(held, asked.total, size);
  const said = like > alike && saidAs(words(phrase.text)) === asked.saying ? wordForWord : 1;
  const telling = phraseIs[phrase.field] * like * said;
  if (telling > match.phrase) Object.assign(match, { phrase: telling, by: phrase });
  if (phrase.field === 'heading') match.headings.push({ phrase, words: [...found.keys()], size });
  if (phrase.field !== 'title' && phrase.field !== 'keyword') return;
  match.likeness = Math.max(match.likeness, like);
}

/** How alike two sets of words are, from what they share and what each weighs. */
function likeness(shared: number, asked: number, size: number): number {
  return (2 * shared) / (asked + Math.max(size, shared));
}

/** The share of what was asked that an entry holds: of its words, or of their weight where that is more. */
function share({ words }: Match, { weights, total }: Asked): number {
  const held = words.flatMap((found, word) => (found > 0 ? [weights[word]!] : []));
  return Math.max(held.length / words.length, held.reduce((sum, weight) => sum + weight, 0) / total);
}

function scored(entry: Entry, match: Match, asked: Asked): Ranked {
  const words = match.words.reduce((sum, found, word) => sum + found * asked.weights[word]!, 0) / asked.total;
  const itself = entry.kind === 'terme' && match.by?.field === 'title' && match.likeness >= almost;
  const held = share(match, asked);
  return {
    entry,
    score: (words + match.phrase) * Math.sqrt(held) * (itself ? termItself : kindBonus[entry.kind]),
    share: held,
    held: match.words.filter(Boolean).length,
    likeness: match.likeness,
    ...bestSection(match, asked),
    by: match.by!,
  };
}

/** The heading that says most of what the title does not. */
function bestSection(
  { headings, inTitle }: Match,
  { weights, total }: Asked,
): { sectionLikeness: number; section?: Phrase } {
  let best: { sectionLikeness: number; section?: Phrase } = { sectionLikeness: 0 };
  for (const { phrase, words, size } of headings) {
    if (words.every((word) => inTitle.has(word))) continue;
    const like = likeness(
      words.reduce((sum, word) => sum + weights[word]!, 0),
      total,
      size,
    );
    if (like > best.sectionLikeness) best = { sectionLikeness: like, section: phrase };
  }
  return best;
}
