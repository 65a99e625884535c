/** How long the PDF files of the project's own sheets take: the built `dist/` is copied, so that it stays as it was. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdfs } from '../src/build/pdf/write-pdfs.ts';

/** @throws Error when the site is not built. */
export async function pdfTime(built: string): Promise<{ files: number; seconds: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'aide-bailleurs-pdf-'));
  try {
    await cp(built, folder, { recursive: true });
    const start = performance.now();
    const files = await writePdfs(folder, () => undefined);
    return { files: files.length, seconds: (performance.now() - start) / 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}
