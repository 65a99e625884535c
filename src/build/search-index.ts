/** Indexes the built site for the full-text search, and names the keyword engine's data by its content. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { textsBelow, type PageChange } from './html-pages.ts';

/** What Pagefind writes for interfaces that this site does not use. */
const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\./;
const data = 'recherche/mots.js';
const hashLength = 8;

/** Pagefind splits words at straight apostrophes only: the indexed copy has no others. Links side by side stand apart. */
export function indexedCopy(html: string): string {
  return html.replaceAll('’', "'").replaceAll('</a><a', '</a> <a');
}

/** Hands the pages to Pagefind, which reads them in a process of its own. */
async function makeIndex(pages: ReadonlyMap<string, string>): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`The search index cannot start: ${errors.join(', ')}`);
  await addPages(index, pages);
  return index;
}

/**
 * Writes what Pagefind made and this site uses, and closes Pagefind. Its files are taken in memory: those that it writes by
 * itself may be cut short when it is closed.
 */
export async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  await close();
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
  for (const { path, content } of files) {
    if (unused.test(path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function addPages(index: PagefindIndex, pages: ReadonlyMap<string, string>): Promise<void> {
  const indexed = [...pages].filter(([, html]) => html.includes('data-pagefind-body'));
  // Handed over in the order of their paths, without waiting for each: the index is then always the same.
  const answers = indexed.map(async ([path, html]) => {
    const { errors } = await index.addHTMLFile({ sourcePath: path, content: indexedCopy(html) });
    if (errors.length > 0) throw new Error(`${path} cannot be indexed: ${errors.join(', ')}`);
  });
  await Promise.all(answers);
}

/** Renames the data by its hash, so that it may be kept for ever, and answers its new path. */
async function hashData(folder: string): Promise<string> {
  const text = await readFile(join(folder, data), 'utf8');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, hashLength);
  const named = data.replace('.js', `.${hash}.js`);
  await rename(join(folder, data), join(folder, named));
  return named;
}

/**
 * `pages` reads the pages as they were built and names the data; while Pagefind indexes them the build goes on, `name`
 * puts the data's address in a page, and `files` at last writes the index.
 */
export function searchIndex(): { pages: AstroIntegration; name: PageChange; files: AstroIntegration } {
  let named = data;
  let index: Promise<PagefindIndex> | undefined;
  const pages: AstroIntegration = {
    name: 'search-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        index = makeIndex(await textsBelow(folder, '.html'));
        // A failure stops the build when the index is waited for.
        index.catch(() => undefined);
        named = await hashData(folder);
      },
    },
  };
  const files: AstroIntegration = {
    name: 'search-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (index) await writeFiles(await index, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
  return { pages, name: (html) => html.replaceAll(data, named), files };
}
