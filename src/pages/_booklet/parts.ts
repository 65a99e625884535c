/** What a booklet may hold: every sheet in each of its editions, the decision tree, then the forms. */
import { render, type CollectionEntry } from 'astro:content';
import { forms, type Form } from '#components/paper/forms.ts';
import { treeTitle } from '#components/widgets/assistant/tree-labels.ts';
import { sheets } from '#layouts/sheets.ts';

type Reader = 'agent' | 'bailleur';
type Common = {
  anchor: string;
  choice: string;
  title: string;
  readers: string;
  pages: number;
  pagesLarge: number;
  name: string;
};
export type SheetPart = Common & {
  fiche: CollectionEntry<'fiches'>;
  reader: Reader;
  Content: Awaited<ReturnType<typeof render>>['Content'];
};
export type FormPart = Common & { form: Form };

/** Anchor of a sheet of the booklet: 'conseiller-compte-bloque'. */
export const sheetAnchor = (reader: Reader, slug: string): string =>
  `${reader === 'agent' ? 'conseiller' : 'bailleur'}-${slug}`;

/** Each sheet as the reader's edition has it, in the order of the sheets' numbers. */
export async function sheetParts(reader: Reader): Promise<SheetPart[]> {
  const fiches = (await sheets()).filter(({ data }) => data.lecteurs.includes(reader));
  return Promise.all(
    fiches.map(async (fiche) => ({
      anchor: sheetAnchor(reader, fiche.id),
      choice: fiche.id,
      title: `${fiche.data.numero}. ${fiche.data.titre}`,
      readers: reader,
      pages: fiche.data.pages,
      pagesLarge: fiche.data.pagesGrosCaracteres,
      name: `${reader}-${fiche.data.numero}`,
      fiche,
      reader,
      Content: (await render(fiche)).Content,
    })),
  );
}

/** The decision tree of the assistant. */
export const treePart: Common = {
  anchor: 'arbre-de-decision',
  choice: 'arbre-de-decision',
  title: treeTitle,
  readers: 'agent',
  pages: 1,
  pagesLarge: 3,
  name: 'tree',
};

/** The forms prepared for paper. */
export const formParts: readonly FormPart[] = forms.map((form) => ({
  anchor: `formulaire-${form.id}`,
  choice: `formulaire-${form.id}`,
  title: form.title,
  readers: form.readers.join(' '),
  pages: form.pages,
  pagesLarge: form.pagesLarge,
  name: `formulaire-${form.id}`,
  form,
}));
