import type { KeywordIndex } from './keyword-index.ts';
import { phrasesWith } from './lexicon.ts';
import type { Entry, Field, Phrase } from './phrases.ts';
import type { WordReading } from './read-word.ts';
import type { Relevance } from './subject.ts';

/** An entry found, best first, and the section that answers best. */
export type Ranked = {
  readonly entry: Entry;
  readonly score: number;
  /** The share of what was asked that it holds, and which of its words. */
  readonly share: number;
  readonly held: readonly boolean[];
  /** How much its title or one keyword is what was asked, from 0 to 1. */
  readonly likeness: number;
  /** How much its best heading adds to its title, from 0 to 1, and that heading. */
  readonly sectionLikeness: number;
  readonly section: Phrase | undefined;
  /** One of its names, of two words at least, is all in what was asked. */
  readonly named: boolean;
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
const leastShare = (kind: Entry['kind']) => (kind === 'page' ? 0.6 : 0.33);
/** What a word that no entry can hold weighs, beside one unknown. */
const light = 0.3;
/** Sums of weights are compared with this much play. */
const almost = 0.99;

/** What was asked: how much each word weighs, and all of them together. */
type Asked = { weights: readonly number[]; total: number };

/** A phrase by its number, and the words asked that it holds, with how sure they are. */
type Touched = readonly [phrase: number, words: ReadonlyMap<number, number>];

/**
 * The entries that hold at least a third of what was asked, best first.
 *
 * @param relevance what one entry must hold of it when none holds it whole.
 */
export function rank(
  index: KeywordIndex,
  readings: readonly WordReading[],
  { least, telling, naming, own }: Relevance,
): Ranked[] {
  const weights = weigh(index, readings, naming);
  const asked = { weights, total: total(weights) };
  const touched = Map.groupBy(
    phrasesFound(index, readings),
    ([phrase]) => index.entries[index.phrases[phrase]!.entry]!,
  );
  const found = [...touched]
    .map(([entry, phrases]) => scored(index, asked, entry, phrases))
    .filter(({ share, entry }) => share >= leastShare(entry.kind))
    .sort((a, b) => b.score - a.score);
  const isRelevant = ({ entry, share, held, named }: Ranked) =>
    share >= almost ||
    (held.filter(Boolean).length >= least &&
      (own || entry.kind !== 'page') &&
      (named || held.some((holds, word) => holds && telling[word])));
  return found.some(isRelevant) ? found : [];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** An unknown word weighs as much as the others on average. */
function weigh(
  { weight }: KeywordIndex,
  readings: readonly WordReading[],
  naming: readonly boolean[],
): number[] {
  const known = readings.map(({ roots }) => Math.max(0, ...[...roots.keys()].map(weight)));
  const average = total(known) / known.filter(Boolean).length;
  return known.map((weight, word) => weight || average * (naming[word] ? 1 : light));
}

/** For each phrase touched, the words it holds with how sure they are. */
function phrasesFound(
  { lexicon }: KeywordIndex,
  readings: readonly WordReading[],
): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const [word, { roots }] of readings.entries()) {
    for (const [root, sureness] of roots) {
      for (const phrase of phrasesWith(root, lexicon)) {
        const words = found.get(phrase) ?? new Map<number, number>();
        words.set(word, Math.max(words.get(word) ?? 0, sureness));
        found.set(phrase, words);
      }
    }
  }
  return found;
}

/** How much an entry answers, from the phrases of it that were touched. */
function scored(index: KeywordIndex, asked: Asked, entry: Entry, touched: Touched[]): Ranked {
  const best = asked.weights.map(() => 0);
  let title: Touched[1] | undefined;
  let phraseScore = 0;
  let likeness = 0;
  let named = false;
  let by: Phrase | undefined;
  let section: Phrase | undefined;
  let sectionLikeness = 0;
  for (const [number, words] of touched) {
    const phrase = index.phrases[number]!;
    const { field } = phrase;
    for (const [word, sureness] of words) best[word] = Math.max(best[word]!, wordIn[field] * sureness);
    const like = likenessOf(index, asked, number, words);
    const score = phraseIs[field] * like;
    if (score > phraseScore) [phraseScore, by] = [score, phrase];
    if (field === 'title') title = words;
    if (field === 'title' || field === 'keyword') {
      likeness = Math.max(likeness, like);
      named ||= words.size > 1 && words.size === phrase.words.length;
    } else if (
      field === 'heading' &&
      like > sectionLikeness &&
      [...words.keys()].some((word) => !title?.has(word))
    )
      [sectionLikeness, section] = [like, phrase];
  }
  const held = asked.weights.filter((_, word) => best[word]);
  const share = Math.max(held.length / best.length, total(held) / asked.total);
  const itself = entry.kind === 'terme' && by!.field === 'title' && likeness >= almost;
  const wordScore = total(best.map((found, word) => found * asked.weights[word]!)) / asked.total;
  return {
    entry,
    score: (wordScore + phraseScore) * Math.sqrt(share) * (itself ? termItself : kindBonus[entry.kind]),
    share,
    held: best.map(Boolean),
    likeness,
    sectionLikeness,
    section,
    named,
    by: by!,
  };
}

/** How alike a phrase and what was asked are, from 0 to 1: what they share, and what each weighs. */
function likenessOf(
  { phrases, lexicon, weight }: KeywordIndex,
  { weights, total: all }: Asked,
  phrase: number,
  words: Touched[1],
): number {
  const sizes = phrases[phrase]!.words.map((word) => weight(lexicon.words.get(word)!.root));
  const shared = total([...words].map(([word, sureness]) => weights[word]! * sureness));
  return (2 * shared) / (all + Math.max(total(sizes), shared));
}
