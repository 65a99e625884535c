/** The style of a custom element, made from the site's own sheets for a shadow in somebody else's page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementName } from '#embedding';
import { usedBy, wordsOf } from './used-styles.ts';

const folder = 'src/styles';
const common = ['base.css', 'controls.css', 'tool.css', 'lists.css', 'element.css'];
const own: Readonly<Record<ElementName, readonly string[]>> = {
  'numero-utilisateur': ['numero-compose.css', 'numero-check.css', 'numero-print.css'],
  'frise-validite': [
    'tables.css',
    'date-time.css',
    'frise-form.css',
    'frise-drawing.css',
    'frise-table.css',
    'frise-print.css',
  ],
};

const declaration = /--([\w-]+):\s*([^;]+);/g;
const colour = /^#[0-9a-f]{6}$/;
/** Pixels in 1rem, where a condition is on the width of the element. */
const rem = 16;

/**
 * The site's tokens as a shadow takes them: each may be set by the page as `--aide-…`, and a colour follows the page's
 * own light or dark.
 *
 * @example themable(':root { --ink: #000000; } @media … { --ink: #ffffff; }') // '--ink:var(--aide-ink,light-dark(#000000,#ffffff));'
 */
export function themable(tokens: string): string {
  const values = new Map<string, string[]>();
  for (const [, name = '', value = ''] of tokens.matchAll(declaration))
    values.set(name, [...(values.get(name) ?? []), value]);
  return [...values]
    .map(([name, [light = '', dark]]) => {
      const value = dark !== undefined && colour.test(dark) ? `light-dark(${light},${dark})` : light;
      return `--${name}:var(--aide-${name},${value});`;
    })
    .join('');
}

/** A condition on the width of the page becomes one on the width of the element, wherever it stands. */
const condition = (prelude: string): string => {
  const inPixels = prelude.replace(/(\d*\.?\d+)rem\b/g, (_, length: string) => `${Number(length) * rem}px`);
  return /^@media\s*\((?:min|max)-width/.test(inPixels)
    ? inPixels.replace('@media', '@container aide')
    : inPixels;
};

/**
 * The sheet without what means nothing in a shadow, its lengths following `--rem` instead of the page's root, and its
 * widths the element instead of the window.
 */
export function forShadow(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@(?:media|container)[^{]+\{|(\d*\.?\d+)rem\b/g, (found, length?: string) =>
      length === undefined ? condition(found) : `calc(${length}*var(--rem))`,
    )
    .replace(/(\d)vw\b/g, '$1cqi')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** The whole style of the element of a tool, whose other code is `script`. */
export async function elementStyles(tool: ElementName, script: string): Promise<string> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const sheets = await Promise.all([...common, ...own[tool]].map(read));
  // The only length that follows the page's root, unless the page gives another.
  const unit = '.aide{--rem:var(--aide-unit,1rem)}';
  const whole = `${unit}${forShadow(`.aide{${themable(await read('tokens.css'))}}${sheets.join('')}`)}`;
  return usedBy(wordsOf(`aide embedded-tool ${script}`), whole);
}
