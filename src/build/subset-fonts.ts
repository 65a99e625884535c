/**
 * Writes the subset of Atkinson Hyperlegible Mono that the site ships (`npm run fonts`).
 * Run by hand when the set of characters changes; its result is committed so that a build needs no font tool.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = new URL('../../node_modules/@fontsource/atkinson-hyperlegible-mono/', import.meta.url);
const target = new URL('../styles/fonts/', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join('');
const french = '\u00a0·’«»éèêàçôùÉÈÀ…→✓×–';

for (const weight of [400, 600]) {
  const font = await readFile(
    new URL(`files/atkinson-hyperlegible-mono-latin-${weight}-normal.woff2`, source),
  );
  const subset = await subsetFont(font, ascii + french, { targetFormat: 'woff2' });
  await writeFile(new URL(`mono-${weight}.woff2`, target), subset);
}
await copyFile(new URL('LICENSE', source), new URL('OFL.txt', target));
