/** What a browser asks for to open a page, before anybody does anything: read from the built files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One file asked for: its path in the site, and the bytes that a server sends of it with gzip, as plain http does. */
export type Asked = { path: string; type: 'html' | 'css' | 'js'; bytes: number };

const named = [
  { type: 'css', pattern: /<link rel="stylesheet" href="([^"]+)"/g },
  { type: 'js', pattern: /<script\b[^>]*\ssrc="([^"]+)"/g },
  { type: 'js', pattern: /<link rel="modulepreload" href="([^"]+)"/g },
  { type: 'js', pattern: /\sdata-(?:island|waker)="([^"]+)"/g },
] as const;
const imported = /\b(?:import|from)\s*"(\.{1,2}\/[^"]+)"/g;

/** The bytes that are sent of a file: its compressed copy, when the build made one. */
export function sentBytes(path: string, folder = 'dist'): number {
  const file = join(folder, path);
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}

/** The script at `path` and all that it imports before it runs. */
export function withImports(path: string, folder = 'dist', found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, next = ''] of readFileSync(join(folder, path), 'utf8').matchAll(imported))
    withImports(posix.join(posix.dirname(path), next), folder, found);
  return found;
}

/** Every file of the opening of the page at `address`, the page first; fonts and the favicon apart. */
export function openingOf(address: string, folder = 'dist'): Asked[] {
  const page = `${address}index.html`;
  const html = readFileSync(join(folder, page), 'utf8').replace(/<noscript[\s\S]*?<\/noscript>/g, '');
  const files = new Map<string, Asked['type']>([[page, 'html']]);
  for (const { type, pattern } of named) {
    for (const [, target = ''] of html.matchAll(pattern)) {
      const path = posix.join(address, target);
      for (const file of type === 'js' ? withImports(path, folder) : [path]) files.set(file, type);
    }
  }
  return [...files].map(([path, type]) => ({ path, type, bytes: sentBytes(path, folder) }));
}
