/** Builds the site once, serves it under two paths and opens a browser for each worker of the run. */
import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import { launchBrowser } from './launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, at the root of a host. */
    site: string;
    /** Where the same files answer, under `/aide/`. */
    siteUnderPath: string;
    /** One for each worker: the windows of a browser share its clipboard and its focus. */
    browsers: string[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A process of its own: the test runner's NODE_ENV would give a development build.
  if (process.env['SITE_TESTS'] !== 'built') {
    execFileSync('npm', ['run', '--silent', 'build'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    });
  }
  const root = await serve('dist');
  const underPath = await serve('dist', { base: '/aide/' });
  const { maxWorkers } = project.vitest.config;
  const browsers = await Promise.all(Array.from({ length: Number(maxWorkers) }, () => launchBrowser()));
  project.provide('site', `${root.origin}/`);
  project.provide('siteUnderPath', `${underPath.origin}/aide/`);
  project.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all([...browsers.map((browser) => browser.close()), root.stop(), underPath.stop()]);
  };
}
