import { build, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';

/** `iife`: a script that stands inside a page; `es`: a module of its own. */
type Format = 'iife' | 'es';

/**
 * One script with all it needs, minified, from the module at `entry` (its path from the project's root).
 *
 * @param styles what it imports as `virtual:element-styles`
 * @throws Error when a module is missing or more than one file comes out.
 * @example await browserBundle('components/widgets/inlined/numero-utilisateur.ts', 'iife')
 */
export async function browserBundle(entry: string, format: Format, styles = ''): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [solid(), virtualStyles(styles)],
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format } },
    },
  });
  const [bundle] = [result].flat();
  const files = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  const [script] = files;
  if (files.length !== 1 || script?.type !== 'chunk')
    throw new Error(`${entry} must give one script, not ${files.length} files.`);
  return script.code;
}

function virtualStyles(styles: string): Plugin {
  const name = 'virtual:element-styles';
  return {
    name: 'element-styles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(styles)}` : undefined),
  };
}
