/** Which npm packages reach readers: those whose code the bundles of this build hold, and those handed on beside them. */
import type { Plugin } from 'vite';

/** Put into pages or beside them by other means than a bundle. */
const besideBundles = [
  'astro', // The script that wakes a page's widgets.
  'pagefind', // Its script and its wasm, which search the full text.
  '@fontsource/atkinson-hyperlegible-mono', // Cut to its subset by `npm run fonts`.
  '@fontsource/atkinson-hyperlegible-next', // Named by the style of printed sheets.
] as const;

const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const noted = new Set<string>(besideBundles);

/** The package that a module belongs to, if any: `…/node_modules/solid-js/dist/solid.js` → `solid-js`. */
export function packageOf(path: string): string | undefined {
  return inPackage.exec(path)?.[1];
}

/** Notes the packages that a browser's bundle was made of. */
export function noteShippedPackages(): Plugin {
  return {
    name: 'note-shipped-packages',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        for (const name of part.type === 'chunk' ? part.moduleIds.map(packageOf) : [])
          if (name !== undefined) noted.add(name);
      }
    },
  };
}

/** The packages noted so far, in order of name. */
export function shippedPackages(): string[] {
  return [...noted].sort();
}
