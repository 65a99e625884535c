import { defineConfig } from 'vitest/config';

/** The unit tests of one folder, alone: what they miss is not made up for by tests of something else. */
export default defineConfig({
  test: {
    include: [`test/mutation/of-${process.env['MUTATED']}.ts`],
    testTimeout: 120_000,
  },
});
