/** The sections that the search opens stand in the built pages, under the anchors it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { SearchData } from '#search';

const file = readdirSync('dist/recherche').find((name) => /^mots\..*\.js$/.test(name))!;
const { default: data } = (await import(/* @vite-ignore */ resolve('dist/recherche', file))) as {
  default: SearchData;
};
const opened = data.pages.flatMap(([address, , , , , sections]) =>
  sections.map(([id, heading]) => ({ address, id, heading })),
);

it('headings of pages written in Markdown are among them', () => {
  expect(opened.map(({ address, id }) => `${address}#${id}`)).toContain('accessibilite/#voies-de-recours');
});

it.each(opened)('$address opens at « $heading »', ({ address, id }) => {
  expect(readFileSync(`dist/${address}index.html`, 'utf8')).toContain(`id="${id}"`);
});
