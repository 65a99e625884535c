/** Makes `aide-bailleurs.html`: the whole site in one file that opens from a disk, without server or network. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { edition } from '#edition';
import { browserBundle } from './browser-bundle.ts';
import { filesBelow, type PageChange } from './html-pages.ts';
import { isPortable, portablePage, withRoutes, type PortablePage } from './portable-pages.ts';
import { styleText, stylesheetsOf, withScript } from './self-contained.ts';
import { widgetsOf } from './widgets-of.ts';

export const portableFile = 'aide-bailleurs.html';
const mostBytes = 500_000;
const sizeMark = '{portable-size}';
const policy =
  "default-src 'none'; script-src {script-hashes}; style-src {style-hashes}; font-src data:; img-src data:; form-action 'none'; base-uri 'none'";
const noScript = 'Ce fichier a besoin de JavaScript : activez-le, ou ouvrez le site.';
const booklet: PortablePage = {
  address: 'imprimer/',
  title: 'Fiches à imprimer',
  html: '<div class="page-head screen-only"><h1>Fiches à imprimer</h1><button class="word-button print-button" type="button" data-print hidden>Imprimer</button></div>',
};

const templateOf = ({ address, title, html }: PortablePage): string =>
  `<template data-page="${address}" data-title="${title}">${html}</template>`;

/** The words of the keyword engine, as the search page loads them. */
async function searchWords(folder: string): Promise<string> {
  const [file = ''] = (await filesBelow(join(folder, 'recherche'), '.js')).filter((name) =>
    name.startsWith('mots'),
  );
  const script = await readFile(join(folder, 'recherche', file), 'utf8');
  return script
    .replace(/^export default\s*/, '')
    .replace(/;?\s*$/, '')
    .replaceAll('<', '\\u003c');
}

async function pagesOf(folder: string): Promise<Map<string, string>> {
  const files = (await filesBelow(folder, 'index.html')).filter((file) => /(?:^|\/)index\.html$/.test(file));
  const held = files.map((file) => file.slice(0, -'index.html'.length)).filter(isPortable);
  return new Map(
    await Promise.all(
      held.map(
        async (address) => [address, await readFile(join(folder, address, 'index.html'), 'utf8')] as const,
      ),
    ),
  );
}

async function portable(folder: string): Promise<string> {
  const sources = await pagesOf(folder);
  const held = new Set([...sources.keys(), booklet.address]);
  const site = edition.adressePublique;
  const pages = [...sources].map(([address, html]) => portablePage(address, html, held, site));
  const home = sources.get('') ?? '';
  const [before = '', after = ''] = withRoutes(
    /<body[^>]*>([\s\S]*)<\/body>/.exec(home)?.[1] ?? '',
    '',
    held,
    site,
  )
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace('href="#/#contenu"', 'href="#contenu"')
    .split(/<main[\s\S]*<\/main>/);
  const styles = await styleText(folder, [...sources.values()].flatMap(stylesheetsOf), (file) =>
    file.includes('/mono-'),
  );
  const words = await searchWords(folder);
  const templates = [...pages, booklet].map(templateOf).join('\n');
  // Compressed, the pages take a third of the room.
  const packed = gzipSync(templates, { level: 9 }).toString('base64');
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Aide bailleurs</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><style>${styles}astro-island,astro-slot{display:contents}</style></head><body>${before}<main id="contenu" class="container" tabindex="-1"><noscript>${noScript}</noscript></main>${after}<script type="text/plain" id="pages">${packed}</script><script type="application/json" id="search-words">${words}</script></body></html>`;
  return withScript(
    html,
    await browserBundle('components/portable/main.ts', 'iife', {
      'virtual:widgets': await widgetsOf(templates),
    }),
  );
}

/**
 * Makes the file, after the search index and before the pages are finished; `sayHowLarge` then puts its size where a page
 * offers it.
 */
export function portableEdition(): { file: AstroIntegration; sayHowLarge: PageChange } {
  let size = '';
  const file: AstroIntegration = {
    name: 'portable-edition',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const html = await portable(folder);
        const bytes = Buffer.byteLength(html);
        if (bytes > mostBytes) logger.warn(`${portableFile} has ${bytes} bytes: more than ${mostBytes}.`);
        await writeFile(join(folder, portableFile), html);
        size = `${Math.round(bytes / 1000)} ko`;
        logger.info(`${portableFile}: ${size}`);
      },
    },
  };
  return {
    file,
    sayHowLarge: (html, path) => (path === portableFile ? html : html.replaceAll(sizeMark, size)),
  };
}
