import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeAddress, withRelativeAddresses } from '../../src/build/relative-addresses.ts';

describe('the address of one page seen from another', () => {
  it.each([
    ['index.html', '/', './'],
    ['index.html', '/fiches/', './fiches/'],
    ['fiches/index.html', '/', '../'],
    ['fiches/index.html', '/fiches/', './'],
    ['fiches/compte-bloque/index.html', '/outils/frise-validite/', '../../outils/frise-validite/'],
    ['fiches/compte-bloque/index.html', '/recherche/?q=mdp', '../../recherche/?q=mdp'],
    ['index.html', '/sources/#F18', './sources/#F18'],
    ['integrer/index.html', '/_astro/site.css', '../_astro/site.css'],
  ])('from %s, %s is %s', (page, target, expected) => {
    expect(relativeAddress(page, target)).toBe(expected);
  });

  it('leads to the same place under any path of any host', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const folders = fc.array(segment, { maxLength: 4 });
    fc.assert(
      fc.property(folders, folders, folders, fc.constantFrom('', '?q=a', '#F1'), (base, from, to, rest) => {
        const path = (parts: string[]) => parts.map((part) => `${part}/`).join('');
        const root = `https://host.test/${path(base)}`;
        const address = relativeAddress(`${path(from)}index.html`, `/${path(to)}${rest}`);
        expect(new URL(address, `${root}${path(from)}`).href).toBe(`${root}${path(to)}${rest}`);
      }),
    );
  });
});

describe('a built page', () => {
  it('has its links, forms, images, islands and data made relative', () => {
    const html =
      '<a href="/fiches/">a</a><form action="/recherche/"></form><img srcset="/a.png 1x, /b.png 2x"><astro-island data-island="/_astro/w.js" data-waker="/_astro/c.js"></astro-island><p data-index="/i.json"></p>';
    expect(withRelativeAddresses(html, 'outils/index.html')).toBe(
      '<a href="../fiches/">a</a><form action="../recherche/"></form><img srcset="../a.png 1x, ../b.png 2x"><astro-island data-island="../_astro/w.js" data-waker="../_astro/c.js"></astro-island><p data-index="../i.json"></p>',
    );
  });

  it('keeps anchors, other hosts and addresses that are already relative', () => {
    const html =
      '<a href="#cas-1">a</a><a href="//host.test/">b</a><a href="mailto:a@b.test">c</a><a href="../">d</a>';
    expect(withRelativeAddresses(html, 'index.html')).toBe(html);
  });
});
