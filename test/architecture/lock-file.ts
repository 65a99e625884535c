import { readFileSync } from 'node:fs';

/** A package as the lock file describes it. */
export type Locked = {
  version: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
};

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
> & {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Every package of the tree by its folder ('node_modules/astro'), without the project itself. */
export const locked: ReadonlyMap<string, Locked> = new Map(
  Object.entries(lock.packages).filter(([folder]) => folder !== ''),
);

/** The package in a folder: 'node_modules/a/node_modules/@b/c' holds '@b/c'. */
export const nameOf = (folder: string): string => folder.split('node_modules/').at(-1)!;

/** Why each dependency is there and how far it goes, as DEPENDENCIES.md says. */
export const reasons = [
  ...readFileSync('DEPENDENCIES.md', 'utf8').matchAll(/^\| `([^`]+)` *\| (\w+) *\| (.+?) *\|$/gm),
].map(([, name = '', goesTo = '', why = '']) => ({ name, goesTo, why }));
