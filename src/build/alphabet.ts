import { fold, type SearchData } from '#search';

/** A keyword and the places it leads to, each as name and address from the site's root. */
export type AlphabetLine = { word: string; places: (readonly [name: string, address: string])[] };
export type AlphabetLetter = { letter: string; lines: AlphabetLine[] };

const compare = new Intl.Collator('fr', { sensitivity: 'base', numeric: true }).compare;

/** Where a word is filed: its first letter without accent, or one place for all that begins otherwise. */
function letterOf(word: string): string {
  const [first = ''] = fold(word);
  return /[a-z]/.test(first) ? first.toUpperCase() : '0–9';
}

/**
 * Every title, keyword and term of the site with the places it leads to, in the order of the alphabet: the search that
 * needs no script.
 */
export function alphabetOf({ pages, terms }: SearchData): AlphabetLetter[] {
  const lines = new Map<string, AlphabetLine>();
  const add = (word: string, name: string, address: string) => {
    const key = fold(word);
    const line = lines.get(key) ?? { word, places: [] };
    lines.set(key, line);
    if (!line.places.some(([, place]) => place === address)) line.places.push([name, address]);
  };
  for (const [address, , title, , keywords] of pages) {
    for (const word of [title, ...keywords]) add(word, title, `/${address}`);
  }
  for (const [id, term, , synonyms] of terms) {
    for (const word of [term, ...synonyms]) add(word, term, `/glossaire/#${id}`);
  }
  const sorted = [...lines.values()].sort((a, b) => compare(a.word, b.word));
  return [...Map.groupBy(sorted, ({ word }) => letterOf(word))].map(([letter, group]) => ({
    letter,
    lines: group,
  }));
}
