import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changePages } from '../../src/build/html-pages.ts';
import { together } from '../../src/build/together.ts';

describe('the pages of a built site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    for (let page = 0; page < 40; page += 1) {
      await mkdir(join(folder, `${page}`));
      await writeFile(join(folder, `${page}/index.html`), `page ${page}`);
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are each changed once, by their path inside the site', async () => {
    const seen: string[] = [];
    await changePages(folder, (html, path) => {
      seen.push(path);
      return `${html} at ${path}`;
    });
    expect(new Set(seen).size).toBe(40);
    expect(seen).toHaveLength(40);
    expect(await readFile(join(folder, '7/index.html'), 'utf8')).toBe('page 7 at 7/index.html');
  });

  it('are not written when nothing changes', async () => {
    const before = (await stat(join(folder, '3/index.html'))).mtimeMs;
    await changePages(folder, (html) => html);
    expect((await stat(join(folder, '3/index.html'))).mtimeMs).toBe(before);
  });

  it('stop the build at the first fault, named', async () => {
    const fault = changePages(folder, (html, path) => {
      if (path === '9/index.html') throw new Error(`${path} is wrong.`);
      return html;
    });
    await expect(fault).rejects.toThrow('9/index.html is wrong.');
  });
});

describe('work done together', () => {
  it('is done once for each item, several at a time and never more than sixteen', async () => {
    const done: number[] = [];
    let [running, most] = [0, 0];
    await together(
      Array.from({ length: 100 }, (_, item) => item),
      async (item) => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        done.push(item);
      },
    );
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, item) => item));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(16);
  });
});
