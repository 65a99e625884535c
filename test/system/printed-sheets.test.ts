import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { visit } from '../site/visit.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints a page as its reader would, and reads the paper back. */
async function printed(address: string): Promise<{ text: string; pages: number; size: string }> {
  const { page, close } = await visit(address);
  const file = join(folder, `${address.replaceAll('/', '_')}.pdf`);
  await page.pdf({ path: file, preferCSSPageSize: true });
  await close();
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return {
    text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:.*\((\w+)\)/.exec(info)?.[1] ?? '',
  };
}

const sheets = builtPages().filter(({ address }) => /^fiches\/[^/]+\/$/.test(address));

describe('a sheet printed from the browser', () => {
  it.each(sheets.map(({ address, html }) => [address, html] as const))('%s fits on one A4 page, without the site around it', async (address, html) => {
    const { text, pages, size } = await printed(address);
    expect(pages).toBe(1);
    expect(size).toBe('A4');
    expect(text).toContain(/<h1>([^<]*)<\/h1>/.exec(html)![1]);
    expect(text).not.toMatch(/Plan du site|Glossaire\s+Imprimer|Chercher/);
    expect(text).toMatch(/[Rr]elue le/);
  });
});
