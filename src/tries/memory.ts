import type { LookAlikes } from '#rules';
import { sha256 } from './sha256.ts';
import { noTries, type Tries } from './tries.ts';

/** Remembers what was ticked for a text without keeping the text. */
export type TriesMemory = {
  recall: (text: string, lookAlikes: LookAlikes) => Tries;
  keep: (text: string, lookAlikes: LookAlikes, tries: Tries) => void;
  clear: () => void;
};

const newSalt = (): string => crypto.getRandomValues(new Uint32Array(8)).join();

/**
 * A memory that holds ranks under a salted digest of the text, for as long as the page lives; the salt is drawn anew
 * whenever it is cleared.
 *
 * @example const memory = createMemory(); memory.keep('lO', 'document', tries); memory.recall('lO', 'document');
 */
export function createMemory(): TriesMemory {
  let salt = newSalt();
  const known = new Map<string, Tries>();
  const key = (text: string, lookAlikes: LookAlikes): string =>
    sha256(new TextEncoder().encode(`${salt} ${lookAlikes} ${text}`));
  return {
    // A digest is worth computing only when there is something to find.
    recall: (text, lookAlikes) =>
      known.size === 0 ? noTries : (known.get(key(text, lookAlikes)) ?? noTries),
    keep: (text, lookAlikes, tries) => {
      if (tries.refused.length === 0) known.delete(key(text, lookAlikes));
      else known.set(key(text, lookAlikes), tries);
    },
    clear: () => {
      known.clear();
      salt = newSalt();
    },
  };
}
