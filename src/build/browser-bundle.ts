import { build, type Plugin } from 'vite';
import { noteShippedPackages } from './shipped-packages.ts';
import { solidOnce } from './solid-once.ts';

/** `iife`: a script that stands inside a page; `es`: a module of its own. */
type Format = 'iife' | 'es';

/**
 * One script with all it needs, minified, from the module at `entry` (its path from the project's root).
 *
 * @param made modules made by the build, by the name under which it imports them: `virtual:widgets`
 * @throws Error when a module is missing or more than one file comes out.
 * @example await browserBundle('components/widgets/inlined/numero-utilisateur.ts', 'iife')
 */
export async function browserBundle(
  entry: string,
  format: Format,
  made: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [solidOnce(), madeModules(made), noteShippedPackages()],
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format, codeSplitting: false },
        // A script inside a page has no address; what would use it waits for files that are all here.
        onLog: (level, log, report) => log.code !== 'EMPTY_IMPORT_META' && report(level, log),
      },
    },
  });
  const [bundle] = [result].flat();
  const files = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  const [script] = files;
  if (files.length !== 1 || script?.type !== 'chunk')
    throw new Error(`${entry} must give one script, not ${files.length} files.`);
  return script.code;
}

/** Vite's own helper fetches styles and parts ahead; in one file there is nothing to fetch. */
const preloading = '\0vite/preload-helper.js';

function madeModules(made: Readonly<Record<string, string>>): Plugin {
  const mark = '\0made:';
  return {
    name: 'made-modules',
    enforce: 'pre',
    resolveId: (id) => (id in made ? `${mark}${id}` : undefined),
    load: (id) => {
      if (id === preloading) return 'export const __vitePreload = (load) => load();';
      return id.startsWith(mark) ? made[id.slice(mark.length)] : undefined;
    },
  };
}
