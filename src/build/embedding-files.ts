/** The files that other pages include: made from the sources, and beside them every version published so far, unchanged. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { elementNames, type ElementName } from '#embedding';
import { browserBundle } from './browser-bundle.ts';
import { elementStyles } from './element-styles.ts';
import { filesBelow } from './html-pages.ts';

/** Every version, in a folder of its name, and the hash of each file in `integrity.json`. */
export const publishedFolder = 'published';

/** Hash by path: `1.0.0/integrer.js` → `sha384-…`. */
export type Integrity = Readonly<Record<string, string>>;

/** The hash of a script as a page gives it in `integrity`. */
export function integrityOf(script: string | Buffer): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** The hashes of all that was published. */
export async function readIntegrity(folder = publishedFolder): Promise<Integrity> {
  return JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as Integrity;
}

/**
 * Holds every published file to the bytes it was published with.
 *
 * @throws Error naming the file that changed, is missing, or was never published.
 */
export async function checkPublished(folder = publishedFolder): Promise<void> {
  const integrity = await readIntegrity(folder);
  const files = (await filesBelow(folder, '')).filter((path) => path !== 'integrity.json');
  for (const path of new Set([...Object.keys(integrity), ...files])) {
    const expected = integrity[path];
    if (expected === undefined)
      throw new Error(
        `${folder}/${path} was never published: run « npm run publish:embeds » instead of adding a file.`,
      );
    if (!files.includes(path))
      throw new Error(`${folder}/${path} is missing: a published version is kept for ever.`);
    if (integrityOf(await readFile(join(folder, path))) !== expected) {
      throw new Error(
        `${folder}/${path} changed: a page that gives its hash would refuse it. Restore it, and publish under a new version.`,
      );
    }
  }
}

/** What the elements take and tell, for pages written in TypeScript. */
const typesFile = 'components/widgets/elements/aide-bailleurs.d.ts';

/** Stands for the style while the script is made: only what the script writes is styled. */
const styleMark = '{element-styles}';

async function elementScript(tool: ElementName): Promise<string> {
  const made = { 'virtual:element-styles': `export default '${styleMark}'` };
  const script = await browserBundle(`components/widgets/elements/${tool}.tsx`, 'es', made);
  const quoted = ['"', "'", '`']
    .map((quote) => quote + styleMark + quote)
    .find((mark) => script.includes(mark));
  if (quoted === undefined) throw new Error(`The element of ${tool} holds no style.`);
  const styles = await elementStyles(tool, script);
  return script.replace(quoted, () => JSON.stringify(styles));
}

/** The scripts and their types as the sources make them now, by file name. */
export async function embeddingScripts(): Promise<Map<string, string>> {
  const scripts = new Map([['integrer.js', await browserBundle('src/embedding/upgrade.ts', 'iife')]]);
  const elements = await Promise.all(elementNames.map(elementScript));
  elementNames.forEach((tool, index) => scripts.set(`${tool}.js`, elements[index]!));
  return scripts.set('aide-bailleurs.d.ts', await readFile(typesFile, 'utf8'));
}

export function embeddingFiles(): AstroIntegration {
  return {
    name: 'embedding-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await checkPublished();
        const folder = join(fileURLToPath(dir), 'integrer');
        await mkdir(folder, { recursive: true });
        await cp(publishedFolder, folder, { recursive: true, filter: (path) => !path.endsWith('.json') });
        for (const [name, script] of await embeddingScripts()) {
          await writeFile(join(folder, name), script);
          logger.info(`${name}: ${(script.length / 1000).toFixed(1)} kB`);
        }
      },
    },
  };
}
