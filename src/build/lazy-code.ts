/**
 * Code that pages load only when it is used, each piece in a file of its own. Pages name it by its source, in an
 * attribute; the build puts the address of the built file there. (A literal `import()` would bring the bundler's
 * preloading helper into every page.)
 */
import type { AstroIntegration } from 'astro';
import type { PageChange } from './html-pages.ts';

type VitePlugin = NonNullable<
  NonNullable<Parameters<typeof import('astro/config').defineConfig>[0]['vite']>['plugins']
>[number];

const sources = [
  'components/page/search/lazy.ts',
  'components/page/search/results-page.ts',
  'src/search/number-answer.ts',
  'src/search/reference-answer.ts',
  'components/paper/fill-log.ts',
];

/** Makes a file of each piece in the browser's build and notes under which name. */
function separateFiles(built: Map<string, string>): VitePlugin {
  const references = new Map<string, string>();
  return {
    name: 'lazy-code',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      if (this.meta.watchMode) return;
      for (const id of sources) references.set(id, this.emitFile({ type: 'chunk', id }));
    },
    generateBundle() {
      for (const [id, reference] of references) built.set(id, this.getFileName(reference));
    },
  };
}

/** Makes the files; `name` then puts their addresses in a page. */
export function lazyCode(): { pieces: AstroIntegration; name: PageChange } {
  const built = new Map<string, string>();
  const integration: AstroIntegration = {
    name: 'lazy-code',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [separateFiles(built)] } });
      },
    },
  };
  return {
    pieces: integration,
    name: (html) =>
      [...built].reduce((page, [source, file]) => page.replaceAll(`"/${source}"`, `"/${file}"`), html),
  };
}
