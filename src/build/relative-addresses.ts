/** Makes every internal address of the built files relative, so that one build works under any path. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './html-pages.ts';

const attributes = /(\s(?:href|src|action|formaction|poster|data-[\w-]+)=")(\/(?!\/)[^"]*)"/g;
const srcset = /(\ssrcset=")([^"]*)"/g;
/** An address in a style sheet, root-absolute: its quote, then the address. */
export const cssAddress = /url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g;

/**
 * The address of `target` (root-absolute, with its query and hash) as seen from the page at `pagePath`.
 *
 * @example relativeAddress('fiches/index.html', '/outils/#a') // '../outils/#a'
 */
export function relativeAddress(pagePath: string, target: string): string {
  const split = target.search(/[?#]/);
  const path = split < 0 ? target : target.slice(0, split);
  const rest = split < 0 ? '' : target.slice(split);
  const from = posix.join('/', posix.dirname(pagePath));
  const steps = posix.relative(from, path) || '.';
  const folder = path.endsWith('/') ? `${steps}/` : steps;
  return `${folder.startsWith('.') ? folder : `./${folder}`}${rest}`;
}

/**
 * The page with every root-absolute address of its attributes made relative; 404.html as it was, which answers for
 * addresses of any depth and stands on its own `<base>`.
 */
export function withRelativeAddresses(html: string, pagePath: string): string {
  if (pagePath === '404.html') return html;
  return html
    .replace(
      attributes,
      (_, start: string, target: string) => `${start}${relativeAddress(pagePath, target)}"`,
    )
    .replace(srcset, (_, start: string, list: string) => {
      const items = list
        .split(',')
        .map((item) => item.trim().replace(/^\/(?!\/)\S*/, (url) => relativeAddress(pagePath, url)));
      return `${start}${items.join(', ')}"`;
    });
}

/** The same for the style sheets. */
export function relativeStyles(): AstroIntegration {
  return {
    name: 'relative-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of await filesBelow(folder, '.css')) {
          const file = join(folder, path);
          const css = await readFile(file, 'utf8');
          const changed = css.replace(
            cssAddress,
            (_, quote: string, target: string) => `url(${quote}${relativeAddress(path, target)}${quote})`,
          );
          if (changed !== css) await writeFile(file, changed);
        }
      },
    },
  };
}
