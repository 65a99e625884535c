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
const named = /[\w-][\w.-]*\.js/g;

/**
 * Reads the scripts once they are built; `keep` then leaves to a page without a calculator the rules that it uses, when
 * its styles stand in its head. What a calculator shows later is not all told by its script; the one-file edition holds its
 * pages packed, and the scripts below `integrer/` stand outside the folder that is read.
 */
export function usedStyles(): { scripts: AstroIntegration; keep: PageChange } {
  let texts: ReadonlyMap<string, string> = new Map();
  const made = new Map<string, string>();
  const scripts: AstroIntegration = {
    name: 'used-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        texts = await textsBelow(join(fileURLToPath(dir), '_astro'), '.js');
      },
    },
  };
  /** A page's scripts and those that they load, in turn. */
  const reached = (text: string, found = new Set<string>()): Set<string> => {
    for (const [name] of text.matchAll(named)) {
      if (found.has(name) || !texts.has(name)) continue;
      found.add(name);
      reached(texts.get(name)!, found);
    }
    return found;
  };
  const used = (html: string, css: string): string => {
    const matches = [...html.matchAll(classes), ...html.matchAll(inlineScript)];
    const own = [...new Set(matches.map((match) => match.at(-1) ?? ''))].join('\n');
    const files = [...new Set(html.match(named))].join('\n');
    const key = [own, files, css].join('\n');
    if (!made.has(key)) {
      const code = [...reached(files)].map((file) => texts.get(file)!);
      made.set(key, usedBy(wordsOf([own, ...code].join('\n')), css));
    }
    return made.get(key)!;
  };
  const keep: PageChange = (html, path) =>
    path === portableFile || path.startsWith('integrer/') || html.includes('<astro-island')
      ? html
      : html.replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/, (css) => used(html, css));
  return { scripts, keep };
}
