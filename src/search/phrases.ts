import type { SearchData } from './search-data.ts';
import { stem } from './stem.ts';
import { subjectOf, subjectWords, words } from './tokens.ts';

/** Where a phrase stands: how much a match there says about the page. */
export type Field = 'title' | 'keyword' | 'heading' | 'text';

/** One thing found: a page, or a term of the glossary. */
export type Entry = {
  /** From the site's root, without its first slash. */
  readonly address: string;
  readonly kind: 'fiche' | 'outil' | 'page' | 'terme';
  readonly title: string;
  readonly text: string;
};

/** A title, a keyword, a heading or a summary of one entry, as the words that carry its subject. */
export type Phrase = {
  readonly entry: number;
  readonly field: Field;
  readonly words: readonly string[];
  readonly text: string;
  /** All its words, tool words too, to be compared with all that was typed. */
  readonly saying: string;
  /** The section a heading opens. */
  readonly section?: string;
};

/** The words that carry the subject of a text, and all of them as roots: two texts in the same words are equal. */
function read(text: string): { words: string[]; saying: string } {
  const all = words(text);
  return { words: subjectOf(all), saying: all.map(stem).join(' ') };
}

const kinds = { f: 'fiche', o: 'outil', p: 'page' } as const;

/** Every entry of the data and every phrase by which it can be found. */
export function readPhrases(data: SearchData): { entries: Entry[]; phrases: Phrase[] } {
  const entries: Entry[] = [];
  const phrases: Phrase[] = [];
  const add = (field: Field, text: string) => {
    phrases.push({ entry: entries.length - 1, field, text, ...read(text) });
  };
  for (const [address, kind, title, summary, keywords, sections] of data.pages) {
    entries.push({ address, kind: kinds[kind], title, text: summary });
    add('title', title);
    for (const keyword of keywords) add('keyword', keyword);
    for (const [section, text, label] of sections) {
      phrases.push({
        entry: entries.length - 1,
        field: 'heading',
        text,
        ...read(text),
        words: subjectWords(`${label} ${text}`),
        section,
      });
    }
    add('text', summary);
  }
  for (const [id, term, definition, synonyms] of data.terms) {
    entries.push({ address: `glossaire/#${id}`, kind: 'terme', title: term, text: definition });
    add('title', term);
    for (const synonym of synonyms) add('keyword', synonym);
    add('text', definition);
  }
  return { entries, phrases };
}
