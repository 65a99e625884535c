/** What the site knows of its own words: the data of the keyword engine, made from the authors' files. */
import { figures, type FactId, type FigureId } from '#rules';
import {
  fold,
  stem,
  isStopWord,
  words,
  type FigureEntry,
  type PageEntry,
  type PageKind,
  type SearchData,
  type SectionEntry,
} from '#search';
import { doubts, factSentences, figureText } from '#wording';
import { pageAddress } from './page-address.ts';

/** An author's file as the collections give it. */
export type WrittenPage = {
  id: string;
  body?: string;
  data: { titre: string; resume: string; motsCles: string[] };
};
export type WrittenTerm = { id: string; data: { terme: string; definition: string; synonymes: string[] } };
export type WrittenSynonym = { id: string; data: { autres: string[] } };
export type WrittenOutside = { id: string; data: { mots: string[] } };
export type Written = {
  fiches: WrittenPage[];
  pages: WrittenPage[];
  terms: WrittenTerm[];
  synonyms: WrittenSynonym[];
  outside: WrittenOutside[];
};

/** The results page does not find itself. */
const unsearched = ['recherche'];

/** The anchor that the Markdown processor gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The sections a body opens: its `<Part>` tags and its headings, but for dates. */
function sections(body = ''): SectionEntry[] {
  const parts = [...body.matchAll(/<Part\b([^>]*)>/g)].flatMap(([, props = '']) => {
    const [id = '', title = '', label = ''] = ['id', 'title', 'label'].map(
      (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1],
    );
    return id === '' || title === '' ? [] : [[id, title, label] as const];
  });
  const headings = [...body.matchAll(/^## (\D.*)$/gm)].map(
    ([, title = '']) => [anchor(title), title, ''] as const,
  );
  return [...parts, ...headings];
}

function entry({ body, data }: WrittenPage, address: string, kind: PageKind): PageEntry {
  const { titre, resume, motsCles } = data;
  return [address.slice(1), kind, titre, resume, otherNames(titre, motsCles), sections(body)];
}

/** The names of a page or a term that a search does not read as its title, nor as one before them. */
function otherNames(title: string, keywords: readonly string[]): string[] {
  const names = [title, ...keywords].map((text) => words(text.replace(/[sx]\b/g, '')).join(' '));
  return keywords.filter((_, at) => names.indexOf(names[at + 1]!) > at);
}

function figureEntries(): FigureEntry[] {
  const byText = Map.groupBy(Object.keys(figures) as FigureId[], figureText);
  return [...byText].flatMap(([text, ids]) => {
    const [figure = ''] = words(text);
    const facts = [...new Set<FactId>(ids.flatMap((id) => figures[id].facts))];
    const stating = facts.filter((fact) => words(factSentences[fact]).includes(figure));
    return stating.length === 0
      ? []
      : [[text, stating.map((fact) => [fact, factSentences[fact]] as const)] as const];
  });
}

/** What the page asks of its reader, « attendez », is never what a reader asks of it. */
const isOrder = /ez$/;

/**
 * The words that only the running text holds, one for all the forms of a word, in the order of the alphabet; those that
 * are listed elsewhere for what they mean need not be listed again.
 */
function otherWords(texts: readonly string[], phrases: readonly string[], meant: readonly string[]): string {
  const alone = meant.filter((saying) => words(saying).length === 1);
  const written = new Set([...phrases, ...alone].flatMap((phrase) => words(phrase)).map(stem));
  const found = new Map<string, string>();
  for (const text of texts) {
    const read = new Set(words(text));
    for (const word of fold(text).match(/\p{L}{3,}/gu) ?? []) {
      const root = stem(word);
      if (
        read.has(word) &&
        !written.has(root) &&
        !found.has(root) &&
        !isStopWord(word) &&
        !isOrder.test(word)
      )
        found.set(root, word);
    }
  }
  return [...found.values()].sort().join(' ');
}

const plain = (body = '') => body.replace(/<[^>]*>|\]\([^)]*\)/g, ' ');

/** The whole data of the keyword engine. */
export function searchData({ fiches, pages, terms, synonyms, outside }: Written): SearchData {
  const searched = pages.filter(({ id }) => !unsearched.includes(id));
  const entries = [
    ...fiches.map((fiche) => entry(fiche, `/fiches/${fiche.id}/`, 'fiche')),
    ...searched.map((page) =>
      entry(page, pageAddress(page.id), page.id.startsWith('outils-') ? 'outil' : 'page'),
    ),
  ];
  const termEntries = terms.map(
    ({ id, data }) => [id, data.terme, data.definition, otherNames(data.terme, data.synonymes)] as const,
  );
  const texts = [...fiches, ...searched].map(({ body }) => plain(body));
  const stated = [
    ...Object.values(factSentences),
    ...Object.values(doubts).flatMap((doubt) => Object.values(doubt)),
  ];
  const phrases = [...entries, ...termEntries].flat(4).map(String);
  const listed = (name: string) => outside.flatMap(({ id, data }) => (id === name ? data.mots : [])).join();
  return {
    pages: entries,
    terms: termEntries,
    figures: figureEntries(),
    words: otherWords([...texts, ...stated], phrases, [
      ...synonyms.flatMap(({ data }) => data.autres),
      ...outside.flatMap(({ data }) => data.mots),
    ]),
    synonyms: synonyms.map(({ id, data }) => [id, data.autres.join()]),
    outside: [listed('services'), listed('sujets'), listed('courants'), listed('ordinaires')],
  };
}
