import { defineConfig } from 'vitest/config';

/** What needs Debian's chromium, nginx, apache2 or poppler-utils: real servers, real profiles, real PDFs. */
export default defineConfig({
  test: {
    name: 'system',
    include: ['test/system/**/*.test.ts'],
    globalSetup: ['test/system/needed-packages.ts', 'test/site/global-setup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may lose a race: tried once more, and reported as such.
    retry: 1,
    expect: { poll: { timeout: 10_000 } },
  },
});
