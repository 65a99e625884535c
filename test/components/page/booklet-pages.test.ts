import { expect, it } from 'vitest';
import { bookletPages } from '#components/page/booklet-pages.ts';

it('starts the first part after the cover and the contents', () => {
  expect(bookletPages([1])).toEqual({ starts: [3], total: 3 });
});

it('starts each part after the pages of those before it', () => {
  expect(bookletPages([1, 2, 1])).toEqual({ starts: [3, 4, 6], total: 6 });
});

it('counts the cover and the contents of an empty booklet', () => {
  expect(bookletPages([])).toEqual({ starts: [], total: 2 });
});
