import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of dist/: its address relative to the site ('' is home) and its HTML. */
export type Built = { address: string; html: string };

/** Every built page, in order of address. */
export function builtPages(folder = 'dist'): Built[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
      return { address: path.slice(0, -'index.html'.length), html: readFileSync(join(folder, path), 'utf8') };
    })
    .sort((a, b) => a.address.localeCompare(b.address));
}
