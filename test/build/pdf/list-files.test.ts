import { expect, it } from 'vitest';
import { withPdfLinks } from '../../../src/build/pdf/list-files.ts';

const page = 'fiches/compte-bloque/index.html';
const html = '<ul><li data-pdf="compte-bloque" hidden></li></ul>';
const file = (name: string, suffix: string, size: number) => ({
  page: 'fiches/compte-bloque/',
  path: `pdf/compte-bloque${suffix}.pdf`,
  sheet: 'compte-bloque',
  name,
  size,
});

it('lists the files of a sheet with their size, the adviser’s first', () => {
  expect(withPdfLinks(html, page, [file('bailleur', '-bailleur', 499), file('conseiller', '', 84_499)])).toBe(
    '<ul><li data-pdf="compte-bloque">PDF\u00a0: <a href="../../pdf/compte-bloque.pdf">conseiller (84\u00a0ko)</a>, <a href="../../pdf/compte-bloque-bailleur.pdf">bailleur (1\u00a0ko)</a></li></ul>',
  );
});

it('shows nothing while there is no file', () => {
  expect(withPdfLinks(html, page, [])).toBe(html);
});

it('forgets a file that is no longer there', () => {
  expect(withPdfLinks(withPdfLinks(html, page, [file('conseiller', '', 84_000)]), page, [])).toBe(html);
});
