import { getCollection, type CollectionEntry } from 'astro:content';

/** Every sheet of content/fiches, in the order of its number: the order of all lists. */
export async function sheets(): Promise<CollectionEntry<'fiches'>[]> {
  return (await getCollection('fiches')).sort((a, b) => a.data.numero - b.data.numero);
}
