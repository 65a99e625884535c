import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploy, rollBack } from '../../src/build/deploy.ts';

describe('an update of the site in its folder', () => {
  let folder: string;
  const at = (path: string) => join(folder, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const read = (path: string) => readFileSync(at(path), 'utf8');
  /** A built site: a page that names its script, one part of a search index. */
  const build = (name: string) => {
    rmSync(at('dist'), { recursive: true, force: true });
    write('dist/index.html', name);
    write(`dist/_astro/tool.${name}.js`, name);
    write(`dist/pagefind/fragment/${name}.pf_fragment`, name);
    write('dist/pagefind/pagefind-entry.json', name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    build('first');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('shows the new pages, and still hands the old ones what they ask for later', async () => {
    expect(await deploy(at('dist'), at('www'))).toBe(0);
    build('second');
    expect(await deploy(at('dist'), at('www'))).toBe(2);
    expect(read('www/index.html')).toBe('second');
    expect(read('www/_astro/tool.first.js')).toBe('first');
    expect(read('www/pagefind/fragment/first.pf_fragment')).toBe('first');
    expect(read('www/pagefind/pagefind-entry.json')).toBe('second');
    expect(existsSync(at('www.next'))).toBe(false);
  });

  it('goes back to the version before, and forth again, without taking anything from a page still open', async () => {
    await deploy(at('dist'), at('www'));
    build('second');
    await deploy(at('dist'), at('www'));
    await rollBack(at('www'));
    expect(read('www/index.html')).toBe('first');
    expect(read('www/_astro/tool.second.js')).toBe('second');
    await rollBack(at('www'));
    expect(read('www/index.html')).toBe('second');
  });

  it('lets go of a file that no browser may still hold', async () => {
    await deploy(at('dist'), at('www'));
    const old = new Date('2024-01-01T00:00:00Z');
    utimesSync(at('www/_astro/tool.first.js'), old, old);
    build('second');
    expect(await deploy(at('dist'), at('www'))).toBe(1);
    expect(existsSync(at('www/_astro/tool.first.js'))).toBe(false);
  });

  it('changes nothing when there is no site to put, or none to go back to', async () => {
    await deploy(at('dist'), at('www'));
    await expect(deploy(at('absent'), at('www'))).rejects.toThrow('run « npm run build » first');
    await expect(rollBack(at('www'))).rejects.toThrow('nothing to go back to');
    expect(read('www/index.html')).toBe('first');
  });
});
