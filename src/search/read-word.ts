import { distance } from './distance.ts';
import { unitOf } from './figures.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';

/** What a typed word stands for. */
export type WordReading = {
  readonly typed: string;
  /** Roots of the site's words it may mean, with how sure each is, from 0 to 1. */
  readonly roots: ReadonlyMap<string, number>;
  /** The site's word taken instead of the typed one. */
  readonly instead?: string;
  /** The site holds it somewhere, if only in its full text. */
  readonly known: boolean;
};

/** The root that a word most surely stands for. */
export function likeliest({ roots }: WordReading): string | undefined {
  return [...roots].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Where the word stands: at the end of a text being typed, alone, last or among others, or made by joining or cutting what was typed. */
export type Place = 'typed' | 'alone' | 'last' | 'among' | 'joined';

const sure = { same: 1, unit: 0.7, sound: 0.85, start: 0.8, slip: 0.78, slips: 0.76 };
/** How many letters a word needs to count as the beginning of another. */
const shortestStart: Record<Place, number> = { typed: 1, alone: 3, last: 2, among: 4, joined: Infinity };
const shortestSound = 3;
const shortestSlip = 4;
const shortWord = 5;
const mostStarts = 40;
/** Up to this many letters one slip is allowed, two beyond. */
const oneSlip = 7;

const isName = ({ names }: KnownWord) => names > 0;
const isIndexed = ({ names, mentions }: KnownWord) => names + mentions > 0;

/** What was read before: at each letter typed, the words before it are the same. */
const readBefore = new WeakMap<Lexicon, Map<string, WordReading>>();

/**
 * What a folded word means here: itself, another form of it, a word that sounds like it, one that it begins, or one a slip away.
 *
 * @example readWord('conexion', lexicon).instead // 'connexion'
 */
export function readWord(typed: string, lexicon: Lexicon, place: Place = 'among'): WordReading {
  const known = readBefore.get(lexicon) ?? new Map<string, WordReading>();
  readBefore.set(lexicon, known);
  const key = `${place} ${typed}`;
  const reading = known.get(key) ?? readAnew(typed, lexicon, place);
  known.set(key, reading);
  return reading;
}

function readAnew(typed: string, lexicon: Lexicon, place: Place): WordReading {
  const root = stem(typed);
  const known = lexicon.roots.get(root);
  const roots = new Map(place === 'typed' ? started(typed, lexicon, place) : []);
  if (known?.some(isIndexed)) roots.set(root, sure.same);
  if (known || roots.size > 0) return { typed, roots, known: true };
  return (
    unit(typed, lexicon) ??
    instead(typed, alike(typed, lexicon), sure.sound) ??
    begun(typed, lexicon, place) ??
    slipped(typed, lexicon, place) ?? { typed, roots, known: false }
  );
}

/** The roots of the words that a beginning may become, the most used first. */
function started(typed: string, { words }: Lexicon, place: Place): [root: string, sureness: number][] {
  if (typed.length < shortestStart[place] || /^\d/.test(typed)) return [];
  return [...words.values()]
    .filter((word) => isName(word) && word.folded.length > typed.length && word.folded.startsWith(typed))
    .sort((a, b) => b.names - a.names)
    .slice(0, mostStarts)
    .map(({ root }) => [root, sure.start]);
}

function begun(typed: string, lexicon: Lexicon, place: Place): WordReading | undefined {
  const roots = new Map(started(typed, lexicon, place));
  return roots.size > 0 ? { typed, roots, known: true } : undefined;
}

/** A figure that the site does not hold is searched by its unit. */
function unit(typed: string, { roots }: Lexicon): WordReading | undefined {
  const kept = unitOf(typed);
  if (kept === undefined) return undefined;
  return { typed, roots: new Map(roots.get(kept)?.some(isIndexed) ? [[kept, sure.unit]] : []), known: false };
}

function alike(typed: string, { sounds }: Lexicon): readonly KnownWord[] {
  const key = sound(typed);
  return key.length < shortestSound ? [] : (sounds.get(key)?.filter(isName) ?? []);
}

function slipped(typed: string, { words }: Lexicon, place: Place): WordReading | undefined {
  if (typed.length < shortestSlip || /\d/.test(typed)) return undefined;
  const singular = typed.replace(/e?s$/, '');
  let limit = typed.length > oneSlip ? 2 : 1;
  let nearest: KnownWord[] = [];
  for (const word of words.values()) {
    if (!isName(word) || word.folded.length < shortestSlip) continue;
    const direct = distance(typed, word.folded, limit);
    const slips = singular === typed || direct === 0 ? direct : Math.min(direct, distance(singular, word.folded, limit));
    if (slips > limit || (typed.length <= shortWord && !beginsAlike(typed, word.folded))) continue;
    // What was joined was not typed so: two slips are too many, unless the word is itself written in several.
    if (place === 'joined' && slips > 1 && !word.spelled.includes(' ')) continue;
    if (slips < limit) nearest = [];
    limit = slips;
    nearest.push(word);
  }
  return instead(typed, nearest, limit > 1 ? sure.slips : sure.slip);
}

/** A short word is near many others: it must begin as the word does, or be the word without its first letter or with the first two swapped. */
function beginsAlike(typed: string, word: string): boolean {
  return word[0] === typed[0] || word.slice(1) === typed || (word[0] === typed[1] && word[1] === typed[0]);
}

/** The likeliest of several words: the same first letter, then the one the site uses most. */
function instead(typed: string, candidates: readonly KnownWord[], sureness: number): WordReading | undefined {
  const sameStart = candidates.filter(({ folded }) => folded[0] === typed[0]);
  const [first] = [...(sameStart.length > 0 ? sameStart : candidates)].sort((a, b) => b.names - a.names);
  return first && { typed, roots: new Map([[first.root, sureness]]), instead: first.spelled, known: true };
}
