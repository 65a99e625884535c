import { readFileSync } from 'node:fs';

/** A page of one prepared form, and the pages it says it takes on paper. */
export type FormPage = { address: string; pages: number; large: boolean };

const part =
  /data-booklet-part="formulaire-([^"]+)" data-readers="[^"]*" data-pages="(\d+)" data-pages-large="(\d+)"/g;

/** The prepared forms in both sizes, as the booklet of a built site declares them. */
export function formPages(folder = 'dist'): FormPage[] {
  const booklet = readFileSync(`${folder}/imprimer/index.html`, 'utf8');
  return [...booklet.matchAll(part)].flatMap(([, id = '', pages, large]) => [
    { address: `imprimer/${id}/`, pages: Number(pages), large: false },
    { address: `imprimer/${id}/gros-caracteres/`, pages: Number(large), large: true },
  ]);
}
