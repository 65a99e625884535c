import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pagefind } from './pagefind.ts';

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx(), pagefind()],
});
