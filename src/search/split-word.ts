import { isUnderstood, type Lexicon } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { words } from './tokens.ts';

const shortestName = 3;
const shortestTool = 2;
/** A word glued to others is worth the guess when one of them is this long. */
const telling = 4;

/** Whether a part is a word that stands on its own here, and how much of the whole it explains. */
function isPart(part: string, lexicon: Lexicon): boolean {
  if (part.length >= shortestTool && isStopWord(part)) return true;
  return part.length >= shortestName && (words(part)[0] !== part || isUnderstood(part, lexicon));
}

/**
 * The words that a word glued together is made of, the fewest that explain all of it; nothing when it is no such word.
 *
 * @example splitWord('comptebloque', lexicon) // ['compte', 'bloque']
 */
export function splitWord(typed: string, lexicon: Lexicon): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= typed.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = typed.slice(start, end);
      if (!before || !isPart(part, lexicon)) continue;
      const found = best[end];
      if (!found || before.length + 1 < found.length) best[end] = [...before, part];
    }
  }
  const parts = best[typed.length];
  return parts && parts.length > 1 && parts.some((part) => part.length >= telling && !isStopWord(part))
    ? words(parts.join(' '))
    : undefined;
}
