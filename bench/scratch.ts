/** Two projects in a scratch folder, with the same sheets and the same packages: this one, and a bare Astro with Pagefind. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatedSheets, sheetFolder } from './generated-sheets.ts';

const ours = [
  'astro.config.ts',
  'components',
  'content',
  'edition.yaml',
  'package-lock.json',
  'package.json',
  'public',
  'published',
  'src',
  'tsconfig.json',
];
/** What the authors' tags stand on: the bare site renders the same text. */
const shared = [
  'components/prose',
  'content/fiches',
  'package.json',
  'src/rules',
  'src/format',
  'src/wording',
  'src/entry',
  'src/call',
  'src/tries',
];
const written = 10;

/** The packages under links, so that each project has caches of its own beside them. */
async function linkPackages(project: string): Promise<void> {
  const target = join(project, 'node_modules');
  await mkdir(target);
  for (const name of await readdir('node_modules')) {
    if (name === '.astro' || name.startsWith('.vite')) continue;
    await symlink(resolve('node_modules', name), join(target, name));
  }
}

async function copyAll(paths: readonly string[], project: string): Promise<void> {
  for (const path of paths) await cp(path, join(project, path), { recursive: true });
}

export type Scratch = { ours: string; bare: string; remove: () => Promise<void> };

/**
 * Makes both projects with `count` sheets: the written ones, and generated ones beside them.
 *
 * @throws Error when fewer sheets are asked for than the project has.
 */
export async function scratchProjects(count: number): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'aide-bailleurs-bench-'));
  const projects = { ours: join(folder, 'ours'), bare: join(folder, 'bare') };
  await copyAll(ours, projects.ours);
  await cp('bench/bare-site', projects.bare, { recursive: true });
  await copyAll(shared, projects.bare);
  const sheets = await generatedSheets(count - written);
  for (const project of Object.values(projects)) {
    await cp('bench/timed-config.ts', join(project, 'bench/timed-config.ts'));
    await linkPackages(project);
    for (const { name, text } of sheets) await writeFile(join(project, sheetFolder, name), text);
  }
  return { ...projects, remove: () => rm(folder, { recursive: true }) };
}
