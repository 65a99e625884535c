/** Writes a gzip and a brotli copy beside every text file, so that a server never compresses on the fly. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './html-pages.ts';

const extensions = ['.html', '.css', '.js', '.json', '.svg', '.txt', '.wasm'];
/** Below this a compressed copy saves nothing worth a second file. */
const smallest = 512;

const packed = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/**
 * Compresses the text files below `folder`; 404.html stays as it is, since servers set its prefix on the way out.
 * Run it again after changing a file: a stale copy would be served instead.
 */
export async function compressFolder(folder: string): Promise<void> {
  for (const extension of extensions) {
    for (const path of await filesBelow(folder, extension)) {
      if (path === '404.html') continue;
      const file = join(folder, path);
      const content = await readFile(file);
      if (content.length < smallest) continue;
      await writeFile(`${file}.gz`, await packed.gzip(content, { level: 9 }));
      await writeFile(
        `${file}.br`,
        await packed.brotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      );
    }
  }
}

export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: { 'astro:build:done': ({ dir }) => compressFolder(fileURLToPath(dir)) },
  };
}
