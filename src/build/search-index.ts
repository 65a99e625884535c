/** Indexes the built site for the full-text search, and names the keyword engine's data by its content. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filesBelow, type PageChange } from './html-pages.ts';
import { together } from './together.ts';

/** What Pagefind writes for interfaces that this site does not use. */
const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\./;
const data = 'recherche/mots.js';
const hashLength = 8;

/** Pagefind splits words at straight apostrophes only: the indexed copy has no others. Links side by side stand apart. */
export function indexedCopy(html: string): string {
  return html.replaceAll('’', "'").replaceAll('</a><a', '</a> <a');
}

async function writeIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`The search index cannot start: ${errors.join(', ')}`);
  await addPages(index, folder);
  await writeFiles(index, join(folder, 'pagefind'));
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

async function addPages(index: PagefindIndex, folder: string): Promise<void> {
  const paths = await filesBelow(folder, '.html');
  const pages = new Map(paths.map((path) => [path, '']));
  await together(paths, async (path) => {
    pages.set(path, await readFile(join(folder, path), 'utf8'));
  });
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

/** Makes the index and the data; `name` then puts the data's address in a page. */
export function searchIndex(): { index: AstroIntegration; name: PageChange } {
  let named = data;
  const index: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeIndex(folder);
        named = await hashData(folder);
      },
    },
  };
  return { index, name: (html) => html.replaceAll(data, named) };
}
