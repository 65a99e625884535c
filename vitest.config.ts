import { defineConfig } from 'vitest/config';

/** Zones in which the rules must give the same results, whatever the machine's own (A6). */
const zones = ['Europe/Paris', 'America/New_York', 'America/Martinique', 'Indian/Reunion', 'Pacific/Apia'];

/** A process of its own has its own clocks; a worker thread would keep the machine's. */
const machineIn = (zone: string) =>
  ({ env: { TZ: zone }, pool: 'forks', provide: { machineZone: zone } }) as const;

export default defineConfig({
  test: {
    // Two at once on two cores: most of a site test is spent waiting for the browser.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/rules/**', 'src/format/**', 'src/wording/**', 'src/search/**'],
      thresholds: { lines: 100, branches: 100 },
      reporter: ['text-summary'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/system/**'],
          testTimeout: 30_000,
          ...machineIn('UTC'),
        },
      },
      ...zones.map((zone) => ({
        // Pure functions leave nothing behind: one process a zone is enough.
        test: {
          name: `rules in ${zone}`,
          include: ['test/rules/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
          ...machineIn(zone),
        },
      })),
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/global-setup.ts',
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A browser on a busy machine takes its time, and may lose a race: tried once more, and reported as such.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
