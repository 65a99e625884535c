import { describe, expect, it } from 'vitest';
import { locked, manifest, nameOf, reasons } from './lock-file.ts';

const { dependencies, devDependencies, optionalDependencies } = manifest;
const asked = { ...dependencies, ...devDependencies, ...optionalDependencies };

describe('each dependency', () => {
  it('is there for a reason, written once, and each reason is for a dependency', () => {
    expect(reasons.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort());
    for (const { why } of reasons) expect(why.length).toBeGreaterThan(10);
  });

  it('is installed without the development ones when readers or the build need it', () => {
    const needed = reasons.filter(({ goesTo }) => goesTo !== 'tests').map(({ name }) => name);
    expect(needed.filter((name) => name in devDependencies)).toEqual([]);
    const testing = reasons.filter(({ goesTo }) => goesTo === 'tests').map(({ name }) => name);
    expect(testing.filter((name) => !(name in devDependencies))).toEqual([]);
  });

  it('is asked for in one version exactly', () => {
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('has the version asked for, and a hash for every package of the tree', () => {
    for (const [name, version] of Object.entries(asked))
      expect(locked.get(`node_modules/${name}`)?.version).toBe(version);
    expect(
      [...locked]
        .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
        .map(([folder]) => folder),
    ).toEqual([]);
  });

  it('lets no package run a script when it is installed', () => {
    const scripted = [...locked]
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => nameOf(folder));
    expect(scripted.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
  });
});
