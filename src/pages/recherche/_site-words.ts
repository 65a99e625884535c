import { getCollection } from 'astro:content';
import { sheets } from '#layouts/sheets.ts';
import type { SearchData } from '#search';
import { searchData } from '#build/search-data.ts';

/** The data of the keyword engine for the site being built. */
export async function siteWords(): Promise<SearchData> {
  return searchData({
    fiches: await sheets(),
    pages: await getCollection('pages'),
    terms: await getCollection('lexique'),
    synonyms: await getCollection('synonymes'),
    outside: await getCollection('hors-sujet'),
  });
}
