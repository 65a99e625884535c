import { describe, expect, it } from 'vitest';
import { indexedCopy } from '#build/search-index.ts';

describe('the copy of a page that the full text reads', () => {
  it('holds straight apostrophes, where words part', () => {
    expect(indexedCopy('<p>l’échéance</p>')).toBe("<p>l'échéance</p>");
  });

  it('parts links that stand side by side', () => {
    expect(indexedCopy('<a href="a">Un</a><a href="b">Deux</a>')).toBe(
      '<a href="a">Un</a> <a href="b">Deux</a>',
    );
  });
});
