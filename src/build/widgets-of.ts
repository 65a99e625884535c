import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const folder = 'components/widgets';
const named = /<astro-island data-widget="([^"]+)"/g;

/**
 * The module that hands over the widgets whose islands stand in `html`, each found by its file name.
 *
 * @throws Error when an island names a widget that has no file, or two.
 */
export async function widgetsOf(html: string): Promise<string> {
  const names = [...new Set([...html.matchAll(named)].map(([, name = '']) => name))];
  const files = await readdir(folder, { recursive: true });
  const imports = names.map((name) => {
    const found = files.filter((file) => file.endsWith(`/${name}.tsx`));
    if (found.length !== 1)
      throw new Error(`An island names « ${name} »: ${found.length} files of ${folder} are called so.`);
    return `import ${name} from ${JSON.stringify(resolve(join(folder, found[0]!)))};`;
  });
  return `${imports.join('\n')}\nexport default { ${names.join(', ')} };`;
}
