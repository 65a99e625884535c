/** The last pass over the pages: each is read once, changed by every step that has something to say, and written once. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages, type PageChange } from './html-pages.ts';

/**
 * @param changes in the order in which they see a page
 */
export function finishPages(...changes: readonly PageChange[]): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) =>
        changePages(fileURLToPath(dir), (html, path) =>
          changes.reduce((changed, change) => change(changed, path), html),
        ),
    },
  };
}
