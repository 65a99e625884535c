import { expect, it } from 'vitest';
import { withRoutes } from '../../src/build/portable-pages.ts';

const held = new Set(['', 'fiches/', 'sources/']);
const routes = (html: string, site?: string) => withRoutes(html, 'fiches/', held, site);

it('leads to the pages of the file by routes, and to their sections', () => {
  expect(
    routes('<a href="/sources/#F18">F18</a><a class="x" href="#cas-1">1</a><p data-sources="/sources/">'),
  ).toBe(
    '<a href="#/sources/#F18">F18</a><a class="x" href="#/fiches/#cas-1">1</a><p data-sources="#/sources/">',
  );
});

it('leads to the public site for what the file does not hold, or nowhere', () => {
  expect(routes('<p><a href="/imprimer/">a</a></p>', 'https://a.test/')).toBe(
    '<p><a href="https://a.test/imprimer/">a</a></p>',
  );
  expect(routes('<p><a href="/imprimer/">a</a></p>')).toBe('<p><a>a</a></p>');
  expect(routes('<ul><li><a href="/imprimer/">a</a></li></ul>')).toBe('<ul></ul>');
});

it('keeps addresses of other kinds', () => {
  expect(routes('<a href="mailto:a@b.test">a</a>')).toBe('<a href="mailto:a@b.test">a</a>');
});
