import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long comes last: a change already noticed does not wait for it. */
class LastAtTheEnd extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => a.moduleId.length - b.moduleId.length));
  }
}

/** The unit tests of one folder, alone: what they miss is not made up for by tests of something else. */
export default defineConfig({
  test: {
    include: [`test/mutation/of-${process.env['MUTATED']}{,-last}.ts`],
    testTimeout: 120_000,
    sequence: { sequencer: LastAtTheEnd },
  },
});
