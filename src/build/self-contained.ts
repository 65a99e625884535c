/** Makes a built page hold all it needs: its styles, the font of exact things, and its widgets' script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escaped, withIslands } from './island-tags.ts';

const stylesheet = /<link rel="stylesheet" href="(\/[^"]+)">/g;
/** Styles that a widget of the page would fetch when it needs them. */
const laterStylesheet = / data-tester-styles="(\/[^"]+)"/g;
const moduleScript = /<script type="module"[^>]*><\/script>|<script type="module">[\s\S]*?<\/script>/g;
const fontFace = /@font-face\s*\{[^}]*\}/g;
const fontFile = /url\((["']?)(\/[^"')]+\.woff2)\1\)/;
const replay = /<script>window\._\$HY[\s\S]*?<\/script>/g;

/**
 * The page with each island naming its widget and carrying its properties as plain JSON, without the scripts that would
 * fetch it.
 */
export function withPlainIslands(html: string): string {
  return withIslands(
    html.replace(replay, '').replace(moduleScript, ''),
    ({ widget, props }) => `<astro-island data-widget="${widget}" data-props="${escaped(props)}">`,
  );
}

/**
 * Style sheets of a built site as one text; the fonts that `keepFont` accepts become data, the others go.
 *
 * @param addresses root-absolute: '/_astro/Base.css'
 */
export async function styleText(
  folder: string,
  addresses: readonly string[],
  keepFont: (file: string) => boolean,
): Promise<string> {
  const files = await Promise.all(
    [...new Set(addresses)].map((address) => readFile(join(folder, address), 'utf8')),
  );
  const faces = new Map<string, string>();
  for (const [face] of files.join('').matchAll(fontFace)) {
    const file = fontFile.exec(face)?.[2];
    if (file === undefined) faces.set(face, face);
    else if (keepFont(file)) {
      const data = (await readFile(join(folder, file))).toString('base64');
      faces.set(
        face,
        face.replace(fontFile, () => `url(data:font/woff2;base64,${data})`),
      );
    }
  }
  return [...faces.values(), ...files.map((css) => css.replace(fontFace, ''))].join('\n');
}

/** The addresses of the style sheets of a page, in order, those that it would fetch later last. */
export function stylesheetsOf(html: string): string[] {
  return [stylesheet, laterStylesheet].flatMap((links) =>
    [...html.matchAll(links)].map(([, address = '']) => address),
  );
}

/** The page with its style sheets replaced by `styles`, inside it. */
export function withStyles(html: string, styles: string): string {
  return html
    .replace(stylesheet, '')
    .replace(laterStylesheet, '')
    .replace('</head>', () => `<style>${styles}</style></head>`);
}

/** The page with a script at its end. */
export function withScript(html: string, script: string): string {
  return html.replace(
    '</body>',
    () => `<script>${script.trim().replaceAll('</script', '<\\/script')}</script></body>`,
  );
}
