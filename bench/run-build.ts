/** Builds a scratch project in a process of its own, and weighs what it took and what came out. */
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Usage } from './timed-config.ts';

/** Seconds and bytes; `apart` has the steps that a bare site has not, taken out of `seconds` and `cpu`. */
export type BuildFigures = {
  seconds: number;
  cpu: number;
  memory: number;
  files: number;
  output: number;
  apart: Record<string, { seconds: number; cpu: number }>;
  steps: Usage['steps'];
};

const measuredApart = ['portable-edition', 'compress'];

async function build(project: string): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const command = ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'bench/timed-config.ts'];
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    const child = spawn(process.execPath, command, {
      cwd: project,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build of ${project} failed.`)),
    );
  });
  return (performance.now() - start) / 1000;
}

/** How many files a folder holds, and their bytes, compressed copies left out. */
async function weigh(folder: string): Promise<{ files: number; output: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name),
  );
  const sizes = await Promise.all(
    entries.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: sizes.length, output: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @throws Error naming the project whose build fails. */
export async function runBuild(project: string): Promise<BuildFigures> {
  const seconds = await build(project);
  const { cpu, memory, steps } = JSON.parse(await readFile(join(project, 'usage.json'), 'utf8')) as Usage;
  const apart = Object.fromEntries(Object.entries(steps).filter(([name]) => measuredApart.includes(name)));
  const less = (measure: 'seconds' | 'cpu') =>
    Object.values(apart).reduce((sum, step) => sum + step[measure], 0);
  return {
    seconds: seconds - less('seconds'),
    cpu: cpu - less('cpu'),
    memory,
    ...(await weigh(join(project, 'dist'))),
    apart,
    steps,
  };
}
