/** Pagefind as its documentation runs it: over the whole folder, all files kept. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index cannot start: ${errors.join(', ')}`);
        await index.addDirectory({ path: folder });
        await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
      },
    },
  };
}
