/** Completes the pages made for frames: each holds its styles, font and script, so that its sandbox may forbid the rest. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toolNames } from '#embedding';
import { browserBundle } from './browser-bundle.ts';
import { widgetsOf } from './widgets-of.ts';
import { styleText, stylesheetsOf, withPlainIslands, withScript, withStyles } from './self-contained.ts';

async function complete(folder: string, html: string): Promise<string> {
  const styles = await styleText(folder, stylesheetsOf(html), (file) => file.includes('/mono-'));
  const page = withStyles(withPlainIslands(html), styles);
  return withScript(
    page,
    await browserBundle('components/widgets/inlined/bare.ts', 'iife', {
      'virtual:widgets': await widgetsOf(page),
    }),
  );
}

/** Before the addresses become relative and the policies get their hashes. */
export function barePages(): AstroIntegration {
  return {
    name: 'bare-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = toolNames.map((tool) => join(folder, 'integrer', tool, 'index.html'));
        await Promise.all(
          files.filter(existsSync).map(async (file) => {
            await writeFile(file, await complete(folder, await readFile(file, 'utf8')));
          }),
        );
      },
    },
  };
}
