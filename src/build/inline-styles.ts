/**
 * Puts the style sheets of each page into the page: on a slow line, asking for them would cost more than sending them
 * again with each page.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { textsBelow, type PageChange } from './html-pages.ts';
import { cssAddress, relativeAddress } from './relative-addresses.ts';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * The page with each link to a sheet of `sheets` (by its address) replaced by the text of the sheet, whose addresses are
 * made relative to the page.
 */
export function withInlineStyles(html: string, path: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(link, (found, address: string) => {
    const css = sheets.get(address);
    if (css === undefined) return found;
    const text = css.replace(
      cssAddress,
      (_, quote: string, target: string) => `url(${quote}${relativeAddress(path, target)}${quote})`,
    );
    return `<style>${text.trim()}</style>`;
  });
}

/** Reads the sheets once the pages are built, before their addresses change; `inline` then puts them into each page. */
export function inlineStyles(): { sheets: AstroIntegration; inline: PageChange } {
  const texts = new Map<string, string>();
  const sheets: AstroIntegration = {
    name: 'inline-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [file, text] of await textsBelow(fileURLToPath(dir), '.css')) texts.set(`/${file}`, text);
      },
    },
  };
  return { sheets, inline: (html, path) => withInlineStyles(html, path, texts) };
}
