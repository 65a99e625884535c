/** Everything measured at one size: both sites built, weighed and opened in the same run. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressFolder } from '../src/build/compress.ts';
import { serve } from '../src/build/serve.ts';
import { pageSpeeds, type Speed } from './page-speed.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import { runBuild, type BuildFigures } from './run-build.ts';
import { scratchProjects } from './scratch.ts';
import { timeBare, timeDialog, type Timing } from './timing.ts';

export type SiteFigures = { build: BuildFigures; weight: PageWeight; speed: Speed; search: Timing };
export type SizeFigures = { sheets: number; ours: SiteFigures; bare: SiteFigures };

/** A sheet that an author wrote, without a calculator. */
const sheet = 'fiches/compte-bloque/';
const openings = 9;

/**
 * @param say hears of each step
 * @throws Error when a build fails.
 */
export async function measureSize(
  sheets: number,
  browser: Browser,
  say: (step: string) => void,
): Promise<SizeFigures> {
  const projects = await scratchProjects(sheets);
  const built = (project: string) => join(project, 'dist');
  try {
    say(`${sheets} sheets: building the bare site`);
    const bareBuild = await runBuild(projects.bare);
    say(`${sheets} sheets: building this site`);
    const ourBuild = await runBuild(projects.ours);
    say(`${sheets} sheets: opening pages`);
    // Not timed: both are then served the same way.
    await compressFolder(built(projects.bare));
    const [ours, bare] = [await serve(built(projects.ours)), await serve(built(projects.bare))];
    const [ourSpeed, bareSpeed] = await pageSpeeds(
      browser,
      [`${ours.origin}/${sheet}`, `${bare.origin}/${sheet}`],
      openings,
    );
    const ourSearch = await timeDialog(browser, `${ours.origin}/`, 'slow');
    const bareSearch = await timeBare(browser, `${bare.origin}/`, 'slow');
    await Promise.all([ours.stop(), bare.stop()]);
    return {
      sheets,
      ours: {
        build: ourBuild,
        weight: pageWeight(built(projects.ours), sheet),
        speed: ourSpeed!,
        search: ourSearch,
      },
      bare: {
        build: bareBuild,
        weight: pageWeight(built(projects.bare), sheet),
        speed: bareSpeed!,
        search: bareSearch,
      },
    };
  } finally {
    await projects.remove();
  }
}
