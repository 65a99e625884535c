import { getCollection } from 'astro:content';
import type { SearchData } from '#search';
import { searchData } from './search-data.ts';

/** The data of the keyword engine for the site being built. */
export async function siteWords(): Promise<SearchData> {
  const fiches = (await getCollection('fiches')).sort((a, b) => a.data.numero - b.data.numero);
  return searchData({ fiches, pages: await getCollection('pages'), terms: await getCollection('lexique') });
}
