/** The built site with a thousand generated sheets more: in the keyword engine's data and in the full-text index. */
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { PageEntry, SearchData } from '#search';
import { writeFiles } from '../src/build/search-index.ts';

const syllables =
  'ba bi bo ca ce co da de di fa fi ga gi la le li ma me mo na ni pa pe po ra re ri sa se si ta te ti va ve vi'.split(
    ' ',
  );

/** A made-up word: the thousand sheets share a vocabulary of some thousands of them. */
export function word(number: number): string {
  const pick = (place: number) =>
    syllables[(number * (place * 7 + 3) + place * 11 + (number >> place)) % syllables.length]!;
  return Array.from({ length: 3 + (number % 2) }, (_, place) => pick(place)).join('');
}

function sheet(number: number): PageEntry {
  const text = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => word((number * 17 + (from + index) * 31) % 4000)).join(' ');
  const keywords = Array.from({ length: 10 }, (_, index) => text(index * 3, 2));
  const sections = Array.from(
    { length: 6 },
    (_, index) => [`s${index}`, text(40 + index * 4, 4), text(80 + index, 1)] as const,
  );
  return [`fiches/engendree-${number}/`, 'fiche', text(0, 4), text(10, 16), keywords, sections];
}

function html([, , title, summary, keywords, sections]: PageEntry): string {
  const parts = sections.map(
    ([id, heading]) =>
      `<h2 id="${id}">${heading}</h2><p>${`${summary} ${keywords.join(' ')} `.repeat(2)}</p>`,
  );
  return `<html lang="fr"><head><meta data-pagefind-meta="motscles[content]" content="${keywords.join(', ')}"></head><body><main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${parts.join('')}</main></body></html>`;
}

/** A copy of the site at `folder` with `count` sheets more; `data` is what its keyword engine then holds. */
export async function grown(
  folder: string,
  data: SearchData,
  count: number,
): Promise<{ folder: string; data: SearchData; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'aide-bailleurs-'));
  await cp(folder, copy, { recursive: true });
  const sheets = Array.from({ length: count }, (_, number) => sheet(number));
  const more = { ...data, pages: [...data.pages, ...sheets] };
  const [words = ''] = (await readdir(join(copy, 'recherche'))).filter((name) => /^mots\..*\.js$/.test(name));
  const module = `export default ${JSON.stringify(more)}`;
  await writeFile(join(copy, 'recherche', words), module);
  await writeFile(join(copy, 'recherche', `${words}.gz`), gzipSync(module, { level: 9 }));
  await rm(join(copy, 'recherche', `${words}.br`), { force: true });
  await rm(join(copy, 'pagefind'), { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error('The search index cannot start.');
  await index.addDirectory({ path: folder });
  for (const entry of sheets) await index.addHTMLFile({ url: `/${entry[0]}`, content: html(entry) });
  await writeFiles(index, join(copy, 'pagefind'));
  return { folder: copy, data: more, remove: () => rm(copy, { recursive: true }) };
}
