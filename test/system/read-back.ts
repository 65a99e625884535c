/** What every printed page owes its reader, read back from its file. */
import { expect } from 'vitest';
import type { Printed } from './desk.ts';
import { fonts, info, lastLine, pageTexts, paleWords, words } from './paper-file.ts';

const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const paper = {
  width: points(210),
  height: points(297),
  top: points(10),
  side: points(13),
  bottom: points(14),
};
const free = 0.1;

/** A word broken at its hyphen is read back without it. */
const glued = (text: string): string => text.replace(/[\s-]/g, '');

/** A4, every word of the page there and whole, no chrome, no lone heading, numbered, dark, in fonts it brings along. */
export function expectWhole({ file, shown, headings, chrome }: Printed): string[] {
  const pages = pageTexts(file);
  const text = pages.join(' ');
  const read = glued(text);
  const all = words(file);
  expect(info(file, 'Page size')).toContain('A4');
  expect(shown.filter((word) => !read.includes(glued(word)))).toEqual([]);
  expect(chrome, 'the site around it').toBe(0);
  pages.forEach((page, index) => {
    expect(page).toContain(`page ${index + 1}/${pages.length}`);
    expect(headings, `page ${index + 1} ends with a heading`).not.toContain(lastLine(all, index + 1));
  });
  const floor = paper.height - paper.bottom;
  const cut = all.filter(
    ({ left, right, top, bottom }) =>
      left < paper.side - 2 ||
      right > paper.width - paper.side + 2 ||
      top < paper.top - 4 ||
      bottom > paper.height - 8 ||
      (top < floor - 2 && bottom > floor + 2),
  );
  expect(cut).toEqual([]);
  expect(paleWords(file, all)).toEqual([]);
  expect(fonts(file).filter(({ embedded }) => !embedded)).toEqual([]);
  return pages;
}

/** A tenth of its last page stays free. */
export function expectRoom(file: string, pages: number): void {
  const floor = paper.height - paper.bottom;
  const lowest = Math.max(
    ...words(file)
      .filter(({ page, bottom }) => page === pages && bottom < floor)
      .map(({ bottom }) => bottom),
  );
  expect(lowest).toBeLessThanOrEqual(paper.top + (floor - paper.top) * (1 - free));
}

/** Its running footer is set as large as its text: the height of a line of 16 points. */
export function expectLargeFooter(file: string): void {
  const footer = words(file).filter(({ top }) => top > paper.height - paper.bottom);
  expect(footer.filter(({ top, bottom }) => bottom - top < 16)).toEqual([]);
}
