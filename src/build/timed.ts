import type { AstroIntegration } from 'astro';

/**
 * The same build step, which says how long it took: « [compress] done in 1.20 s ».
 *
 * @example integrations: [siteBill(), compress()].map(timed)
 */
export function timed(step: AstroIntegration): AstroIntegration {
  const done = step.hooks['astro:build:done'];
  if (done === undefined) return step;
  return {
    ...step,
    hooks: {
      ...step.hooks,
      'astro:build:done': async (options) => {
        const start = performance.now();
        await done(options);
        options.logger.info(`done in ${((performance.now() - start) / 1000).toFixed(2)} s`);
      },
    },
  };
}
