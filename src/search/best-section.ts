import type { PagefindPage } from './full-text.ts';

/** The roots of what was asked that a text holds, once for each time it does. */
export type RootsIn = (text: string) => string[];
export type Section = { readonly anchor: string; readonly heading: string };

/**
 * The section of a page that says most of what was asked: every root counts once, the more the fewer sections hold it.
 * What stands before the first heading with an anchor is the page itself, no section.
 */
export function bestSection({ content, anchors }: PagefindPage, rootsIn: RootsIn): Section | undefined {
  const words = content.split(/\s+/);
  const headings = anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text?.trim());
  const sections = headings.map(({ id, text = '', location }, index) => ({
    section: { anchor: id, heading: text.trim() },
    roots: new Set(rootsIn(words.slice(location, headings[index + 1]?.location).join(' '))),
  }));
  const holding = (root: string) => sections.filter(({ roots }) => roots.has(root)).length;
  const weight = (roots: ReadonlySet<string>) =>
    [...roots].reduce((sum, root) => sum + Math.log(1 + sections.length / holding(root)), 0);
  const best = sections.reduce<{ weight: number; section?: Section }>(
    (kept, { section, roots }) => (weight(roots) > kept.weight ? { weight: weight(roots), section } : kept),
    { weight: 0 },
  );
  return best.section;
}
