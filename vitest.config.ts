import { defineConfig } from 'vitest/config';

/** Zones in which the rules must give the same results, whatever the machine's own (A6). */
const zones = ['Europe/Paris', 'America/New_York', 'America/Martinique', 'Indian/Reunion', 'Pacific/Apia'];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/rules/**', 'src/format/**', 'src/wording/**'],
      thresholds: { lines: 100, branches: 100 },
      reporter: ['text-summary'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/system/**'],
          env: { TZ: 'UTC' },
          pool: 'forks',
        },
      },
      ...zones.map((zone) => ({
        test: { name: `rules in ${zone}`, include: ['test/rules/**/*.test.ts'], env: { TZ: zone }, pool: 'forks' as const },
      })),
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/global-setup.ts',
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
