/**
 * What the build hands to the keyword engine: the words the authors wrote, and nothing computed from them.
 * Tuples, because it is downloaded.
 */
export type SearchData = {
  readonly pages: readonly PageEntry[];
  readonly terms: readonly TermEntry[];
  readonly figures: readonly FigureEntry[];
  /** Every other word of the site, folded: known, so never « corrected »; found by the full-text engine. */
  readonly words: string;
  readonly synonyms: readonly SynonymEntry[];
  readonly outside: OutsideEntry;
};

/** Address from the site's root without its first slash, kind, title, summary, keywords, sections. */
export type PageEntry = readonly [
  address: string,
  kind: PageKind,
  title: string,
  summary: string,
  keywords: readonly string[],
  sections: readonly SectionEntry[],
];

/** What a page is. */
export type PageKind = 'fiche' | 'outil' | 'page';

/** A section: its anchor, its heading, and the label beside it. */
export type SectionEntry = readonly [id: string, heading: string, label: string];

/** A term of the glossary: anchor, term, definition, synonyms. */
export type TermEntry = readonly [id: string, term: string, definition: string, synonyms: readonly string[]];

/** A figure of the note as text (« 24 h ») and the facts that state it, each as number and sentence. */
export type FigureEntry = readonly [
  figure: string,
  facts: readonly (readonly [id: string, sentence: string])[],
];

/** A word or group of words of the site, and what people say instead, commas between. */
export type SynonymEntry = readonly [word: string, others: string];

/**
 * Where the site's subject ends, commas between: services with accounts of their own and subjects of the Caf or of
 * letting, left to others; everyday words that say nothing of any; and words of the site that are at home elsewhere too.
 */
export type OutsideEntry = readonly [services: string, subjects: string, everyday: string, ordinary: string];
