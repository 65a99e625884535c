/** Leaves out of a page the rules for classes that neither it nor its scripts ever write. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow, type PageChange } from './html-pages.ts';
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
const inlineScripts = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const named = /[\w-][\w.-]*\.js/g;

/**
 * Reads the scripts once they are built; `keep` then leaves to a page without a calculator the rules that it uses, when
 * its styles stand in its head. What a calculator shows later is not all told by its script; the one-file edition holds its
 * pages packed, and those for frames their calculators without islands.
 */
export function usedStyles(): { scripts: AstroIntegration; keep: PageChange } {
  const texts = new Map<string, string>();
  const made = new Map<string, string>();
  const scripts: AstroIntegration = {
    name: 'used-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), '_astro');
        for (const file of await filesBelow(folder, '.js'))
          texts.set(file, await readFile(join(folder, file), 'utf8'));
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
    const own = [...html.matchAll(classes), ...html.matchAll(inlineScripts)].map(([, text = '']) => text);
    const files = new Set([...html.matchAll(named)].map(([name]) => name));
    const key = [...new Set(own), ...files, css].join('\n');
    if (!made.has(key)) {
      const code = [...reached([...files].join(' '))].map((file) => texts.get(file)!);
      made.set(key, usedBy(wordsOf([...own, ...code].join(' ')), css));
    }
    return made.get(key)!;
  };
  const keep: PageChange = (html, path) =>
    path === portableFile || path.startsWith('integrer/') || html.includes('<astro-island')
      ? html
      : html.replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/, (css) => used(html, css));
  return { scripts, keep };
}
