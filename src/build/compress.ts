/** Writes a gzip and a brotli copy beside every text file, so that a server never compresses on the fly. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './html-pages.ts';
import { together } from './together.ts';

const extensions = ['.html', '.css', '.js', '.json', '.svg', '.txt', '.wasm'];
/** Below this a compressed copy saves nothing worth a second file. */
const smallest = 512;
/** Above this the last tenth that brotli gains costs minutes. */
const large = 1_000_000;

const packed = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/**
 * Compresses the text files below `folder`; 404.html stays as it is, since servers set its prefix on the way out.
 * Run it again after changing a file: a stale copy would be served instead.
 */
export async function compressFolder(folder: string): Promise<void> {
  const files = await Promise.all(extensions.map((extension) => filesBelow(folder, extension)));
  const paths = files.flat().filter((path) => path !== '404.html');
  await together(paths, (path) => compressFile(join(folder, path)));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const quality = content.length > large ? 9 : 11;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  await writeFile(`${file}.gz`, await packed.gzip(content, { level: 9 }));
  await writeFile(`${file}.br`, await packed.brotli(content, { params }));
}

export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: { 'astro:build:done': ({ dir }) => compressFolder(fileURLToPath(dir)) },
  };
}
