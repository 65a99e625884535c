/** Leaves out of a page the rules for classes that neither it nor its scripts ever write. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { textsBelow, type PageChange } from './html-pages.ts';
import { inlineScript } from './page-policy.ts';
import { portableFile } from './portable.ts';

/** The words of a text of which some may be classes. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g));
}

/** Whether a selector names only classes among `words`. */
const isKnown = (selector: string, words: ReadonlySet<string>): boolean =>
  [...selector.replace(/:(?:is|not|has|where)\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].every(
    ([, name = '']) => words.has(name),
  );

/**
 * The sheet without the rules whose classes are not among `words`.
 *
 * @example usedBy(wordsOf('<p class="a">'), '.a{color:red}.b{color:blue}') // '.a{color:red}'
 */
export function usedBy(words: ReadonlySet<string>, css: string): string {
  const kept = css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(/,(?![^(]*\))/).some((one) => isKnown(one, words)) ? rule : '',
  );
  // A condition around nothing, which may itself stand in another.
  return kept.replace(/@[^{}]+\{\}/g, '').replace(/@[^{}]+\{\}/g, '');
}

const classes = /\sclass="([^"]*)"/g;
const style = /<style>([\s\S]*?)<\/style>/g;
/** How a page names a script, and how a script names those beside it. */
const inPage = /\/_astro\/([\w.-]+\.js)/g;
const inScript = /[\w-][\w.-]*\.js/g;

/**
 * Reads the scripts once they are built; `keep` then leaves to a page without a calculator the rules that it uses, before
 * its sheets are gathered: those that many pages share are cut once for all that use the same classes. What a calculator
 * shows later is not all told by its script; the one-file edition holds its pages packed, and the scripts below
 * `integrer/` stand outside the folder that is read.
 */
export function usedStyles(): { scripts: AstroIntegration; keep: PageChange } {
  let texts: ReadonlyMap<string, string> = new Map();
  const wordsAt = new Map<string, ReadonlySet<string>>();
  const made = new Map<ReadonlySet<string>, Map<string, string>>();
  const scripts: AstroIntegration = {
    name: 'used-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        texts = await textsBelow(join(fileURLToPath(dir), '_astro'), '.js');
      },
    },
  };
  /** The scripts of these names and those that they load, in turn. */
  const reached = (names: readonly string[], found = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (found.has(name) || !texts.has(name)) continue;
      found.add(name);
      reached(texts.get(name)!.match(inScript) ?? [], found);
    }
    return found;
  };
  /** The words of the page's classes, of its scripts and of those that it loads. */
  const wordsIn = (html: string): ReadonlySet<string> => {
    const matches = [...html.matchAll(classes), ...html.matchAll(inlineScript)];
    const own = [...new Set(matches.map((match) => match.at(-1) ?? ''))];
    const files = [...new Set([...html.matchAll(inPage)].map(([, name = '']) => name))];
    const key = [...own, ...files].join('\n');
    if (!wordsAt.has(key)) {
      const code = [...reached(files)].map((file) => texts.get(file)!);
      wordsAt.set(key, wordsOf([...own, ...code].join('\n')));
    }
    return wordsAt.get(key)!;
  };
  const used = (words: ReadonlySet<string>, css: string): string => {
    const known = made.get(words) ?? new Map<string, string>();
    made.set(words, known);
    if (!known.has(css)) known.set(css, usedBy(words, css));
    return known.get(css)!;
  };
  const keep: PageChange = (html, path) => {
    if (path === portableFile || path.startsWith('integrer/') || html.includes('<astro-island')) return html;
    const words = wordsIn(html);
    return html.replace(style, (_, css: string) => `<style>${used(words, css)}</style>`);
  };
  return { scripts, keep };
}
