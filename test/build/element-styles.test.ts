import { describe, expect, it } from 'vitest';
import { elementStyles, forShadow, themable } from '../../src/build/element-styles.ts';

describe('the style of an element', () => {
  it('lets a page set every token, and follows its light or dark', () => {
    const tokens = ':root { --ink: #000000; --measure: 40rem; } @media (x) { :root { --ink: #ffffff; } }';
    expect(themable(tokens)).toBe(
      '--ink:var(--aide-ink,light-dark(#000000,#ffffff));--measure:var(--aide-measure,40rem);',
    );
  });

  it('follows its own unit and the width of its place, not the root and the window of the page', () => {
    expect(forShadow('.a { width: 2rem; font-size: 3vw }')).toBe(
      '.a{width: calc(2*var(--rem));font-size: 3cqi}',
    );
    expect(forShadow('@media (min-width: 40rem) and (max-width: 63.99rem) { .a { top: 0 } }')).toBe(
      '@container aide (min-width: 640px) and (max-width: 1023.84px){.a{top: 0}}',
    );
    expect(forShadow('@media print { .a { top: 0 } }')).toBe('@media print{.a{top: 0}}');
  });

  it('is whole for each element: no font to fetch, no rule of the window’s width', async () => {
    for (const tool of ['numero-utilisateur', 'frise-validite'] as const) {
      const css = await elementStyles(tool, 'field reading');
      expect(css).toContain('.field');
      expect(css).not.toMatch(
        /@import|@font-face|url\(|\d(?:rem|vw)\b(?!\))(?![,)])|@media \((?:min|max)-width/,
      );
    }
  });
});
