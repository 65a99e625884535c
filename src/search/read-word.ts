import { distance } from './distance.ts';
import { unitOf } from './figures.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';

/** What a typed word stands for. */
export type Reading = {
  readonly typed: string;
  /** Roots of the site's words it may mean, with how sure each is, from 0 to 1. */
  readonly roots: ReadonlyMap<string, number>;
  /** The site's word taken instead of the typed one. */
  readonly instead?: string;
  /** The site holds it somewhere, if only in its full text. */
  readonly known: boolean;
};

/** Where the word stands: at the end of a text being typed, alone, among others, or made by joining or cutting what was typed. */
export type Place = 'typed' | 'alone' | 'among' | 'joined';

const sure = { same: 1, unit: 0.7, sound: 0.85, start: 0.8, slip: 0.78 };
/** How many letters a word needs to count as the beginning of another. */
const shortestStart: Record<Place, number> = { typed: 1, alone: 3, among: 4, joined: Infinity };
const shortestSound = 3;
const shortestSlip = 4;
const mostStarts = 40;
/** Up to this many letters one slip is allowed, two beyond. */
const oneSlip = 7;

const ofKeywords = ({ count }: KnownWord) => count > 0;

/**
 * What a folded word means here: itself, another form of it, a word that sounds like it, one that it begins, or one a slip away.
 *
 * @example readWord('conexion', lexicon).instead // 'connexion'
 */
export function readWord(typed: string, lexicon: Lexicon, place: Place = 'among'): Reading {
  const root = stem(typed);
  const known = lexicon.roots.get(root);
  const roots = new Map(place === 'typed' ? started(typed, lexicon, place) : []);
  if (known?.some(ofKeywords)) roots.set(root, sure.same);
  if (known || roots.size > 0) return { typed, roots, known: true };
  return (
    unit(typed, lexicon) ??
    instead(typed, alike(typed, lexicon), sure.sound) ??
    begun(typed, lexicon, place) ??
    instead(typed, slipped(typed, lexicon), sure.slip) ?? { typed, roots, known: false }
  );
}

/** The roots of the words that a beginning may become, the most used first. */
function started(typed: string, { words }: Lexicon, place: Place): [root: string, sureness: number][] {
  if (typed.length < shortestStart[place] || /^\d/.test(typed)) return [];
  return [...words.values()]
    .filter((word) => word.count > 0 && word.folded.length > typed.length && word.folded.startsWith(typed))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostStarts)
    .map(({ root }) => [root, sure.start]);
}

function begun(typed: string, lexicon: Lexicon, place: Place): Reading | undefined {
  const roots = new Map(started(typed, lexicon, place));
  return roots.size > 0 ? { typed, roots, known: true } : undefined;
}

/** A figure that the site does not hold is searched by its unit. */
function unit(typed: string, { roots }: Lexicon): Reading | undefined {
  const kept = unitOf(typed);
  if (kept === undefined) return undefined;
  return { typed, roots: new Map(roots.get(kept)?.some(ofKeywords) ? [[kept, sure.unit]] : []), known: false };
}

function alike(typed: string, { sounds }: Lexicon): readonly KnownWord[] {
  const key = sound(typed);
  return key.length < shortestSound ? [] : (sounds.get(key)?.filter(ofKeywords) ?? []);
}

function slipped(typed: string, { words }: Lexicon): readonly KnownWord[] {
  if (typed.length < shortestSlip || /\d/.test(typed)) return [];
  let limit = typed.length > oneSlip ? 2 : 1;
  let nearest: KnownWord[] = [];
  for (const word of words.values()) {
    if (word.count === 0 || word.folded.length < shortestSlip) continue;
    const slips = distance(typed, word.folded, limit);
    if (slips > limit || (typed.length === shortestSlip && word.folded[0] !== typed[0])) continue;
    if (slips < limit) nearest = [];
    limit = slips;
    nearest.push(word);
  }
  return nearest;
}

/** The likeliest of several words: the same first letter, then the one the site uses most. */
function instead(typed: string, candidates: readonly KnownWord[], sureness: number): Reading | undefined {
  const sameStart = candidates.filter(({ folded }) => folded[0] === typed[0]);
  const [first] = [...(sameStart.length > 0 ? sameStart : candidates)].sort((a, b) => b.count - a.count);
  return first && { typed, roots: new Map([[first.root, sureness]]), instead: first.spelled, known: true };
}
