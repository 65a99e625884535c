import { bestSection, type RootsIn, type Section } from './best-section.ts';

/** What is used of Pagefind. */
export type Pagefind = {
  readonly search: (text: string) => Promise<{ results: readonly PagefindHit[] }>;
};
export type PagefindHit = {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
};
export type PagefindPage = {
  /** From the site's root, with its first slash. */
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
};

/** A page that the full text finds: the passage, `<mark>` around what matches, and the section that answers best. */
export type TextResult = {
  readonly page: string;
  readonly title: string;
  readonly excerpt: string;
  readonly section?: Section;
};

const mostPages = 8;
/** Fewer pages with every word than this, and those with half of them are taken too. */
const enough = 3;

/** What to look for: words known to the site, and whether pages with half of them are worth showing. */
export type TextQuery = {
  readonly terms: readonly string[];
  readonly half: boolean;
  readonly rootsIn: RootsIn;
};

/**
 * The pages whose text holds the words, best first: all of them, else at least half. The words are known to the site:
 * Pagefind would shrink an unknown one to whatever it begins with.
 *
 * @throws what Pagefind throws when a part of its index cannot be loaded.
 */
export async function fullText(
  pagefind: Pagefind,
  { terms, half, rootsIn }: TextQuery,
): Promise<TextResult[]> {
  const all = (await pagefind.search(terms.join(' '))).results;
  const hits =
    !half || all.length >= enough || terms.length === 1
      ? all
      : [...all, ...(await withHalf(pagefind, terms, all))];
  return Promise.all(hits.slice(0, mostPages).map(async (hit) => textResult(await hit.data(), rootsIn)));
}

async function withHalf(
  pagefind: Pagefind,
  terms: readonly string[],
  found: readonly PagefindHit[],
): Promise<PagefindHit[]> {
  const known = new Set(found.map(({ id }) => id));
  const holding = new Map<string, { hit: PagefindHit; terms: number; score: number }>();
  for (const term of terms) {
    for (const hit of (await pagefind.search(term)).results) {
      const { terms: held = 0, score = 0 } = holding.get(hit.id) ?? {};
      if (!known.has(hit.id)) holding.set(hit.id, { hit, terms: held + 1, score: score + hit.score });
    }
  }
  return [...holding.values()]
    .filter((held) => held.terms * 2 >= terms.length)
    .sort((a, b) => b.terms - a.terms || b.score - a.score)
    .map(({ hit }) => hit);
}

function textResult(page: PagefindPage, rootsIn: RootsIn): TextResult {
  const section = bestSection(page, rootsIn);
  return {
    page: (page.raw_url ?? page.url).replace(/^\//, ''),
    title: page.meta['title'] ?? '',
    excerpt: page.excerpt,
    ...(section && { section }),
  };
}
