import { figureLike } from './figures.ts';
import { slipsAway, soundingLike } from './guesses.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import type { Meaning, Outside } from './sayings.ts';
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
  /** The site leaves it to others. */
  readonly outside?: Outside;
};

/** The root that a word most surely stands for. */
export function likeliest({ roots }: WordReading): string | undefined {
  return [...roots].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Where the word stands: at the end of a text being typed, alone, last or among others, or made by joining what was typed. */
export type Place = 'typed' | 'alone' | 'last' | 'among' | 'joined';

const sure = { same: 1, saying: 0.9, sound: 0.85, start: 0.8, slip: 0.77, unit: 0.7 };
/** How many letters a word needs to count as the beginning of another. */
const shortestStart: Record<Place, number> = { typed: 1, alone: 3, last: 2, among: 3, joined: Infinity };
const mostStarts = 12;
/** A word left to others is that word, in the singular or the plural, not all that begins so: « bail », not « baileur ». */
const longestNumber = 2;

const isIndexed = ({ held }: KnownWord) => held.length > 0;

/**
 * What a folded word means here: itself, another form of it, what people say for it, a word that sounds like it, one that
 * it begins, or one a slip away.
 *
 * @example readWord('conexion', lexicon).instead // 'connexion'
 */
export function readWord(typed: string, lexicon: Lexicon, place: Place = 'among'): WordReading {
  const key = `${place} ${typed}`;
  const reading = lexicon.readBefore.get(key) ?? readAnew(typed, lexicon, place);
  lexicon.readBefore.set(key, reading);
  return reading;
}

function readAnew(typed: string, lexicon: Lexicon, place: Place): WordReading {
  const root = stem(typed);
  const said = lexicon.sayings.byRoots.get(root);
  const saying = said?.outside && typed.length > said.instead.length + longestNumber ? undefined : said;
  const known = lexicon.roots.get(root);
  const indexed = known?.some(isIndexed);
  if (saying && (saying.outside || !indexed)) return meant(typed, saying);
  const whole = indexed || lexicon.words.has(typed.replace(/s$/, '')) || lexicon.words.has(typed);
  const roots = new Map(place === 'typed' || (known && !whole) ? started(typed, lexicon, place) : []);
  for (const other of saying?.roots ?? []) roots.set(other, sure.saying);
  if (indexed) roots.set(root, sure.same);
  if (known || roots.size > 0) return { typed, roots, known: whole || roots.size > 0 };
  return figure(typed, lexicon) ?? misspelled(typed, lexicon, place) ?? { typed, roots, known: false };
}

/** What a word or group of words means, when it means something other than itself. */
export function meant(
  typed: string,
  { instead, roots, outside }: Meaning,
  sureness = sure.saying,
): WordReading {
  if (outside) return { typed, roots: new Map(), known: false, outside };
  return { typed, roots: new Map(roots.map((root) => [root, sureness])), instead, known: true };
}

/** The roots of the words that a beginning may become, the most used first. */
function started(typed: string, { names }: Lexicon, place: Place): [root: string, sureness: number][] {
  if (typed.length < shortestStart[place]) return [];
  return names
    .filter(({ folded }) => folded.startsWith(typed))
    .slice(0, mostStarts)
    .map(({ root }) => [root, sure.start]);
}

/** A figure that the site does not hold is searched by those like it. */
function figure(typed: string, { roots }: Lexicon): WordReading | undefined {
  const like = figureLike(typed);
  if (!like) return undefined;
  const held = [...roots].filter(([root, words]) => like.test(root) && words.some(isIndexed));
  return { typed, roots: new Map(held.map(([root]) => [root, sure.unit])), known: false };
}

/** A word of the site that sounds as the typed one does, that it begins, or that is a slip or two away. */
function misspelled(typed: string, lexicon: Lexicon, place: Place): WordReading | undefined {
  const heard = soundingLike(typed, lexicon.guesses);
  if (heard) return meant(typed, heard.meaning, sure.sound);
  const roots = new Map(started(typed, lexicon, place));
  if (roots.size > 0) return { typed, roots, known: true };
  const near = slipsAway(typed, lexicon.guesses, place === 'alone');
  // What was joined was not typed so: two slips are too many, unless the word is itself written in several.
  const isFar = place === 'joined' && near && near.slips > 1 && !near.guess.spelled.includes(' ');
  return near && !isFar ? meant(typed, near.guess.meaning, sure.slip) : undefined;
}
