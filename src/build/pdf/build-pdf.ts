/** `npm run build:pdf`: builds the site, then prints its PDF files with a real browser. */
import { build } from 'astro';

try {
  // Loaded here, so that a missing package is named below.
  const { writePdfs } = await import('./write-pdfs.ts');
  console.log('Building the site…');
  await build({ logLevel: 'warn' });
  const written = await writePdfs('dist', (line) => console.log(line));
  console.log(`${written.length} PDF files in dist/pdf/`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    message.includes("'playwright-core'")
      ? 'playwright-core is missing: run « npm ci » again, without --omit=dev.'
      : message,
  );
  process.exitCode = 1;
}
