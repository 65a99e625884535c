import { expect, it } from 'vitest';
import { pdfFiles } from '../../../src/build/pdf/files.ts';

it('prints every edition of a sheet, and the booklet last', () => {
  const pages = [
    'fiches/compte-bloque/bailleur/index.html',
    'fiches/compte-bloque/bailleur/gros-caracteres/index.html',
    'fiches/compte-bloque/gros-caracteres/index.html',
    'fiches/compte-bloque/index.html',
    'imprimer/index.html',
  ];
  expect(pdfFiles(pages).map(({ page, path }) => [page, path])).toEqual([
    ['fiches/compte-bloque/bailleur/', 'pdf/compte-bloque-bailleur.pdf'],
    ['fiches/compte-bloque/bailleur/gros-caracteres/', 'pdf/compte-bloque-bailleur-gros-caracteres.pdf'],
    ['fiches/compte-bloque/gros-caracteres/', 'pdf/compte-bloque-gros-caracteres.pdf'],
    ['fiches/compte-bloque/', 'pdf/compte-bloque.pdf'],
    ['imprimer/', 'pdf/livret.pdf'],
  ]);
});

it('prints no other page', () => {
  expect(
    pdfFiles([
      'index.html',
      'fiches/index.html',
      'imprimer/sosies/index.html',
      'fiches/compte-bloque/autre/index.html',
    ]),
  ).toEqual([]);
});
