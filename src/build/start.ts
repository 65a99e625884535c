/** `npm start`: builds the site with its search index, serves it and prints its address. */
import { build } from 'astro';
import { serve } from './serve.ts';

const wanted = Number(process.env['PORT'] ?? 4321);

try {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000) {
    throw new Error(`PORT=${process.env['PORT']} is not a port: give a whole number from 1 to 65000.`);
  }
  console.log('Building the site…');
  await build({ logLevel: 'warn' });
  const site = await serve('dist', { port: wanted });
  if (site.port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`Aide bailleurs: ${site.origin}/  (Ctrl + C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.stop().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
