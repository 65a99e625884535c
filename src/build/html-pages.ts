/** Every HTML file of a built site, read, changed and written back by one build step. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { together } from './together.ts';

/** What a build step makes of a page, changed or not, from its text and its path inside the site (`fiches/index.html`). */
export type PageChange = (html: string, path: string) => string;

/** Paths of the files below `folder` that end with `extension`, `/`-separated and sorted. */
export async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The texts of those files, by their path and in its order. */
export async function textsBelow(folder: string, extension: string): Promise<Map<string, string>> {
  const texts = new Map((await filesBelow(folder, extension)).map((path) => [path, '']));
  await together(texts.keys(), async (path) => {
    texts.set(path, await readFile(join(folder, path), 'utf8'));
  });
  return texts;
}

/** Rewrites each HTML page below `folder` with `change`; a page left as it was is not written. */
export async function changePages(folder: string, change: PageChange): Promise<void> {
  await together(await filesBelow(folder, '.html'), async (path) => {
    const file = join(folder, path);
    const html = await readFile(file, 'utf8');
    const changed = change(html, path);
    if (changed !== html) await writeFile(file, changed);
  });
}
