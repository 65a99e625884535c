/** Puts a built site in the folder that a web server shows, in one rename, and takes it back. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from './html-pages.ts';

const dayInMs = 86_400_000;
/** As long as browsers may keep a hashed file. */
const keptDays = 365;

/** Files whose name changes with their content: a page opened before an update may still ask for them. */
const isHashed = (path: string): boolean => path.startsWith('_astro/') || /\.pf_\w+$/.test(path);

/** Copies the hashed files of `older` that `newer` lacks, but those too old for a page still open. */
async function keepHashed(older: string, newer: string, now: Date): Promise<number> {
  let kept = 0;
  for (const path of (await filesBelow(older, '')).filter(isHashed)) {
    const [from, to] = [join(older, path), join(newer, path)];
    if (existsSync(to) || now.getTime() - (await stat(from)).mtimeMs > keptDays * dayInMs) continue;
    await mkdir(dirname(to), { recursive: true });
    await cp(from, to, { preserveTimestamps: true });
    kept += 1;
  }
  return kept;
}

const beside = (target: string) => ({ next: `${target}.next`, previous: `${target}.previous` });

/**
 * Puts the site built in `built` in place of the one at `target`, which stays beside it as `target.previous`. Answers
 * how many hashed files of former versions were kept.
 *
 * @throws Error when `built` holds no site; nothing has changed then.
 */
export async function deploy(built: string, target: string, now = new Date()): Promise<number> {
  if (!existsSync(join(built, 'index.html')))
    throw new Error(`${built} holds no built site: run « npm run build » first.`);
  const { next, previous } = beside(resolve(target));
  await rm(next, { recursive: true, force: true });
  await cp(built, next, { recursive: true, preserveTimestamps: true });
  const kept = existsSync(target) ? await keepHashed(target, next, now) : 0;
  if (existsSync(target)) {
    await rm(previous, { recursive: true, force: true });
    await rename(target, previous);
  }
  await rename(next, target);
  return kept;
}

/**
 * Puts back the site that the last update replaced, which takes its place as `target.previous`: twice changes nothing.
 *
 * @throws Error when there is none; nothing has changed then.
 */
export async function rollBack(target: string, now = new Date()): Promise<void> {
  const { next, previous } = beside(resolve(target));
  if (!existsSync(previous)) throw new Error(`${previous} does not exist: there is nothing to go back to.`);
  await keepHashed(target, previous, now);
  await rename(target, next);
  await rename(previous, target);
  await rename(next, previous);
}
