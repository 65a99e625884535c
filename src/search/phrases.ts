import type { PageKind, SearchData } from './search-data.ts';
import { subjectOf, words } from './tokens.ts';

/** Where a phrase stands: how much a match there says about the page. */
export type Field = 'title' | 'keyword' | 'heading' | 'text';

/** One thing found: a page, or a term of the glossary. */
export type Entry = {
  /** From the site's root, without its first slash. */
  readonly address: string;
  readonly kind: PageKind | 'terme';
  readonly title: string;
  readonly text: string;
};

/** A title, a keyword, a heading or a summary of one entry, as the words that carry its subject. */
export type Phrase = {
  readonly entry: number;
  readonly field: Field;
  readonly words: readonly string[];
  readonly text: string;
  /** The section a heading opens. */
  readonly section: string | undefined;
};

/** Every entry of the data and every phrase by which it can be found. */
export function readPhrases(data: SearchData): { entries: Entry[]; phrases: Phrase[] } {
  const entries: Entry[] = [];
  const phrases: Phrase[] = [];
  const add = (field: Field, text: string, label?: string, section?: string) => {
    const read = words(text);
    const all = label ? [...words(label), ...read] : read;
    phrases.push({ entry: entries.length - 1, field, text, words: subjectOf(all), section });
  };
  for (const [address, kind, title, summary, keywords, sections] of data.pages) {
    entries.push({ address, kind, title, text: summary });
    add('title', title);
    for (const keyword of keywords) add('keyword', keyword);
    for (const [section, text, label] of sections) add('heading', text, label, section);
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
