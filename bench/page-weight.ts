/** What opening a page weighs, by type, with each way of compressing; one way of counting for both sites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openingOf } from '../test/site/opening.ts';

/** Bytes sent with gzip, or with brotli, of the files of one type. */
export type Weight = { gzip: number; brotli: number };
export type PageWeight = Readonly<Record<'html' | 'css' | 'js' | 'total', Weight>> & {
  readonly requests: number;
};

export function pageWeight(folder: string, address: string): PageWeight {
  const files = openingOf(address, folder).map(({ path, type }) => {
    const content = readFileSync(join(folder, path));
    return { type, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
  });
  const weigh = (type?: string): Weight => {
    const counted = files.filter((file) => type === undefined || file.type === type);
    const sum = (way: keyof Weight) => counted.reduce((total, file) => total + file[way], 0);
    return { gzip: sum('gzip'), brotli: sum('brotli') };
  };
  return { html: weigh('html'), css: weigh('css'), js: weigh('js'), total: weigh(), requests: files.length };
}
