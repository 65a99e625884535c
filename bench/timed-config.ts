/** The configuration of the project it is copied into, which then says what its build took, step by step. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import config from '../astro.config.ts';

/** Seconds on the clock and of processors; the main process's peak memory in bytes; the steps that follow the pages. */
export type Usage = { cpu: number; memory: number; steps: Record<string, { seconds: number; cpu: number }> };

const steps: Usage['steps'] = {};
const ticksPerSecond = 100;

const own = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What the processes started by this one took, as Linux counts it. */
function ofChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

function timed(integration: AstroIntegration): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (done === undefined) return integration;
  const hook: typeof done = async (options) => {
    const [start, cpu] = [performance.now(), own()];
    await done(options);
    steps[integration.name] = { seconds: (performance.now() - start) / 1000, cpu: own() - cpu };
  };
  return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': hook } };
}

process.on('exit', () => {
  const usage: Usage = { cpu: own() + ofChildren(), memory: process.resourceUsage().maxRSS * 1024, steps };
  writeFileSync('usage.json', JSON.stringify(usage));
});

const integrations = [config.integrations ?? []]
  .flat(3)
  .filter((one): one is AstroIntegration => typeof one === 'object' && one !== null);
export default { ...config, integrations: integrations.map(timed) };
