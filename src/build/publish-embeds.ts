/** `npm run publish:embeds`: keeps the scripts as they are now, under the version of package.json, for ever. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkPublished,
  embeddingScripts,
  integrityOf,
  publishedFolder,
  readIntegrity,
  type Integrity,
} from './embedding-files.ts';

process.env['NODE_ENV'] = 'production';
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const folder = join(publishedFolder, version);

try {
  await checkPublished();
  if (existsSync(folder))
    throw new Error(`Version ${version} is published already: raise « version » in package.json first.`);
  const integrity: Record<string, string> = { ...((await readIntegrity()) satisfies Integrity) };
  await mkdir(folder);
  for (const [name, script] of await embeddingScripts()) {
    await writeFile(join(folder, name), script);
    integrity[`${version}/${name}`] = integrityOf(script);
    console.log(
      `${version}/${name}  ${(script.length / 1000).toFixed(1)} kB  ${integrity[`${version}/${name}`]}`,
    );
  }
  await writeFile(join(publishedFolder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
