import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { barePages } from './src/build/bare-pages.ts';
import { siteBill } from './src/build/bill-of-materials.ts';
import { compress } from './src/build/compress.ts';
import { embeddingFiles } from './src/build/embedding-files.ts';
import { inlineStyles } from './src/build/inline-styles.ts';
import { lazyCode } from './src/build/lazy-code.ts';
import { legalNotice } from './src/build/legal-notice.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { withLightIslands } from './src/build/light-islands.ts';
import { withHashes } from './src/build/page-policy.ts';
import { portableEdition } from './src/build/portable.ts';
import { relativeStyles, withRelativeAddresses } from './src/build/relative-addresses.ts';
import { searchIndex } from './src/build/search-index.ts';
import { withStylesInHead } from './src/build/styles-in-head.ts';
import { usedStyles } from './src/build/used-styles.ts';
import { timed } from './src/build/timed.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const lazy = lazyCode();
const styles = inlineStyles();
const used = usedStyles();
const search = searchIndex();
const portable = portableEdition();

/**
 * Small parts that go together, each family in one file: one asked for instead of ten. What pages without a calculator
 * use too never stands with the framework.
 */
const families = {
  widgets:
    /\/node_modules\/solid-js\/|\/src\/build\/wake-island|preload-helper|\/widgets\/common\/(?:near|on-demand|page-hash|clock)\./,
  figures: /\/src\/(?:rules\/facts|format\/(?:quantity|list)|wording\/figure-text)\./,
  number: /\/rules\/user-number\/(?:parts|digits|compose-)|\/wording\/user-number-parts\./,
  'number-fields': /\/numero-utilisateur\/(?:NumberGroups|PartField|compose-state|shown-problem)\./,
};
const groups = Object.entries(families).map(([name, test]) => ({ name, test }));

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Several pages at once: while one is written, the next is made.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    mdx(),
    solid(),
    ...[
      lazy.pieces,
      search.pages,
      barePages(),
      embeddingFiles(),
      portable.file,
      styles.sheets,
      used.scripts,
      finishPages(
        lazy.name,
        styles.inline,
        search.name,
        portable.sayHowLarge,
        withLightIslands,
        used.keep,
        withStylesInHead,
        withRelativeAddresses,
        withHashes,
      ),
      relativeStyles(),
      legalNotice(),
      siteBill(),
      search.files,
      compress(),
    ].map(timed),
  ],
  vite: {
    resolve: {
      alias: {
        '@astrojs/solid-js/client.js': fileURLToPath(new URL('src/build/wake-island.ts', import.meta.url)),
      },
    },
    plugins: [
      {
        name: 'nothing-preloaded',
        enforce: 'pre',
        // Astro sets its own; a list of parts to preload would name them from the root, whatever path the site is under.
        configEnvironment: (environment) =>
          environment === 'client'
            ? {
                build: {
                  modulePreload: false,
                  rolldownOptions: {
                    output: { codeSplitting: { groups } },
                  },
                },
              }
            : null,
        // With nothing to preload, the bundler's helper comes down to the import itself.
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
      },
    ],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // These layers are pure: what a page does not call of them is not sent to it.
        treeshake: {
          moduleSideEffects: (id) => !/\/src\/(rules|format|wording|entry|call|tries)\//.test(id),
        },
        // MDX pages carry a marker of Astro's that the bundler would warn about, once a page.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
});
