import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  fiches: defineCollection({ loader: glob({ base: './content/fiches', pattern: '**/*.mdx' }) }),
};
