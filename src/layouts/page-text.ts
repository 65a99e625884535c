import { getEntry, type CollectionEntry } from 'astro:content';

/**
 * The text of one page of content/pages.
 *
 * @throws Error in French when the file is missing.
 */
export async function pageText(id: string): Promise<CollectionEntry<'pages'>> {
  const page = await getEntry('pages', id);
  if (!page) throw new Error(`Il manque le fichier content/pages/${id}.mdx.`);
  return page;
}
