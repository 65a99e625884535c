import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typedFigures } from '../content/typography.ts';

const files = readdirSync('src/wording', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

it.each(files)('%s types no figure of the note by hand', (file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\/|\/\/[^\n]*/gs, '');
  // « un chiffre », « une heure » name things; the note counts none of them.
  expect(typedFigures(code).filter((figure) => !/^« une? /i.test(figure))).toEqual([]);
});
