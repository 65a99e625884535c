/** The data of the keyword engine, as the site was built with it. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SearchData } from '#search';

const file = readdirSync('dist/recherche').find((name) => /^mots\..*\.js$/.test(name))!;

export const { default: builtWords } = (await import(/* @vite-ignore */ resolve('dist/recherche', file))) as {
  default: SearchData;
};
