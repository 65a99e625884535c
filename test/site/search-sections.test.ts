/** The sections that the search opens stand in the built pages, under the anchors it gives. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtWords } from './built-words.ts';

const opened = builtWords.pages.flatMap(([address, , , , , sections]) =>
  sections.map(([id, heading]) => ({ address, id, heading })),
);

it('headings of pages written in Markdown are among them', () => {
  expect(opened.map(({ address, id }) => `${address}#${id}`)).toContain('accessibilite/#voies-de-recours');
});

it.each(opened)('$address opens at « $heading »', ({ address, id }) => {
  expect(readFileSync(`dist/${address}index.html`, 'utf8')).toContain(`id="${id}"`);
});
