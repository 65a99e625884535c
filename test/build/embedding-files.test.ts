import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublished, integrityOf } from '../../src/build/embedding-files.ts';

describe('a published version', () => {
  let folder: string;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'published-'));
    mkdirSync(join(folder, '1.0.0'));
    write('1.0.0/a.js', 'first()');
    write('integrity.json', JSON.stringify({ '1.0.0/a.js': integrityOf('first()') }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes while its bytes are those it was published with', async () => {
    await expect(checkPublished(folder)).resolves.toBeUndefined();
  });

  it('stops the build once a byte changes, a file goes or one is added by hand', async () => {
    write('1.0.0/a.js', 'first();');
    await expect(checkPublished(folder)).rejects.toThrow('1.0.0/a.js changed');
    rmSync(join(folder, '1.0.0/a.js'));
    await expect(checkPublished(folder)).rejects.toThrow('1.0.0/a.js is missing');
    write('1.0.0/a.js', 'first()');
    write('1.0.0/b.js', '');
    await expect(checkPublished(folder)).rejects.toThrow('1.0.0/b.js was never published');
  });
});

it('the versions published so far are intact', async () => {
  await expect(checkPublished()).resolves.toBeUndefined();
});
