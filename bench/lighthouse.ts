/**
 * `npm run bench:lighthouse`, after a build: Lighthouse's four scores for home, a sheet and a tool, and what it finds fault
 * with. Too large for the lock file (114 packages for one report), it is fetched once into `.cache/`, in one exact version,
 * running no install script; it then works without network and reports to nobody.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath, quietBrowser } from '../src/build/browser.ts';
import { serve } from '../src/build/serve.ts';

const version = '13.5.0';
const folder = resolve('.cache/lighthouse');
const entry = resolve(folder, 'node_modules/lighthouse/core/index.js');
const port = 9333;
const pages = ['', 'fiches/compte-bloque/', 'outils/numero-utilisateur/'];
const forms = ['mobile', 'desktop'] as const;
/** Lighthouse asks for robots.txt from inside the page, where the site's policy lets nothing ask for anything. */
const leftOut = ['robots-txt'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

type Audit = { id: string; title: string; score: number | null; scoreDisplayMode: string };
type Category = { score: number; auditRefs: { id: string; weight: number }[] };
type Result = { lhr: { categories: Record<string, Category>; audits: Record<string, Audit> } };
type Lighthouse = {
  default: (url: string, flags: object, config?: object) => Promise<Result>;
  desktopConfig: object;
};

function fetchOnce(): void {
  if (existsSync(entry)) return;
  console.error(`Fetching lighthouse ${version} into .cache/lighthouse…`);
  const command = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    `lighthouse@${version}`,
  ];
  execFileSync('npm', command, { stdio: ['ignore', 'ignore', 'inherit'] });
}

fetchOnce();
const { default: lighthouse, desktopConfig } = (await import(pathToFileURL(entry).href)) as Lighthouse;
const site = await serve('dist');
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: [...quietBrowser, `--remote-debugging-port=${port}`],
});
const scores: Record<string, Record<string, number>> = {};
try {
  for (const page of pages) {
    for (const form of forms) {
      const flags = {
        port,
        logLevel: 'error',
        enableErrorReporting: false,
        onlyCategories: categories,
        skipAudits: leftOut,
      };
      const { lhr } = await lighthouse(
        `${site.origin}/${page}`,
        flags,
        form === 'desktop' ? desktopConfig : undefined,
      );
      const name = `/${page} ${form}`;
      scores[name] = Object.fromEntries(
        Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]),
      );
      const weighing = new Set(
        Object.values(lhr.categories).flatMap(({ auditRefs }) =>
          auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
        ),
      );
      for (const { id, title, score } of Object.values(lhr.audits)) {
        if (weighing.has(id) && score !== null && score < 0.9)
          console.log(`${name}: ${id} (${Math.round(score * 100)}), ${title}`);
      }
    }
  }
} finally {
  await browser.close();
  await site.stop();
}
console.table(scores);
console.log(`Left out: ${leftOut.join(', ')}.`);
