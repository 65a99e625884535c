/** The scripts of a page's widget, read from the built files: those it starts with, and those it asks for later. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { withImports } from './opening.ts';

export type WidgetFiles = { readonly start: readonly string[]; readonly later: readonly string[] };

const island = /\sdata-island="([^"]+)"/g;
const asked = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]\s*\)/g;

/** Paths in the site: '_astro/Assistant.AbCdEfGh.js'. */
export function widgetFiles(address: string): WidgetFiles {
  const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
  const start = new Set<string>();
  for (const [, target = ''] of html.matchAll(island))
    withImports(posix.join(address, target), 'dist', start);
  const whole = new Set(start);
  for (const path of whole) {
    for (const [, next = ''] of readFileSync(join('dist', path), 'utf8').matchAll(asked))
      for (const file of withImports(posix.join(posix.dirname(path), next))) whole.add(file);
  }
  return { start: [...start], later: [...whole].filter((path) => !start.has(path)) };
}
