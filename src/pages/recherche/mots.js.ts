/** The data of the keyword engine, as a module that pages import: no page needs the right to fetch for it. */
import type { APIRoute } from 'astro';
import { siteWords } from './_site-words.ts';

export const GET: APIRoute = async () => {
  const module = `export default ${JSON.stringify(await siteWords())}`;
  return new Response(module, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
