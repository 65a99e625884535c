/** Completes the pages made for frames: each holds its styles, font and script, so that its sandbox may forbid the rest. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toolNames } from '#embedding';
import { browserBundle } from './browser-bundle.ts';
import { styleText, stylesheetsOf, withPlainIslands, withScript, withStyles } from './self-contained.ts';

const scriptPath = / data-script="([^"]+)"/;

async function complete(folder: string, html: string): Promise<string> {
  const [, entry = ''] = scriptPath.exec(html) ?? [];
  const styles = await styleText(folder, stylesheetsOf(html), (file) => file.includes('/mono-'));
  const page = withStyles(withPlainIslands(html.replace(scriptPath, '')), styles);
  return withScript(page, await browserBundle(entry, 'iife'));
}

/** Before the addresses become relative and the policies get their hashes. */
export function barePages(): AstroIntegration {
  return {
    name: 'bare-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const tool of toolNames) {
          const file = join(folder, 'integrer', tool, 'index.html');
          await writeFile(file, await complete(folder, await readFile(file, 'utf8')));
        }
      },
    },
  };
}
