/** Writes `sbom.cdx.json`: every package whose code or files the site hands to its readers, with its licence, in CycloneDX. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noteShippedPackages, shippedPackages } from './shipped-packages.ts';

export const billFile = 'sbom.cdx.json';

const licenceName = /^licen[cs]e(?:\.\w+)?$/i;

type Manifest = { name: string; version: string; license: string; description?: string };
type Lock = { packages: Readonly<Record<string, { integrity?: string }>> };
export type Component = ReturnType<typeof component>;

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/** The address of a package in every inventory: `pkg:npm/%40astrojs/mdx@8.0.2`. */
const purl = ({ name, version }: Manifest): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function component(manifest: Manifest, integrity: string, licence: string) {
  const reference = purl(manifest);
  const [, digest = ''] = integrity.split('sha512-');
  return {
    type: 'library',
    'bom-ref': reference,
    name: manifest.name,
    version: manifest.version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: [{ license: { id: manifest.license, text: { contentType: 'text/plain', content: licence } } }],
    purl: reference,
  };
}

/** The licence texts that a package brings: a file of that name, or a folder of them. */
async function licenceText(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => licenceName.test(name));
  const texts = names.map(async (name) => {
    const place = join(folder, name);
    const files = (await stat(place)).isFile()
      ? [place]
      : (await readdir(place)).sort().map((file) => join(place, file));
    return Promise.all(files.map((file) => readFile(file, 'utf8')));
  });
  return (await Promise.all(texts)).flat().join('\n').trim();
}

/** @throws Error naming the package that has no licence text to hand on, or no hash in the lock file. */
async function describe(name: string, lock: Lock): Promise<Component> {
  const folder = join('node_modules', name);
  const licence = await licenceText(folder);
  const integrity = lock.packages[`node_modules/${name}`]?.integrity;
  if (licence === '') throw new Error(`${name} brings no licence text: the site may not hand on its code.`);
  if (integrity === undefined)
    throw new Error(`package-lock.json has no hash for ${name}: run « npm install ».`);
  return component(await readJson<Manifest>(join(folder, 'package.json')), integrity, licence);
}

/**
 * The bill of materials of the site made from `packages`: the same bytes for the same packages, whoever builds it.
 *
 * @throws Error naming the package that cannot be described.
 */
export async function billOfMaterials(packages: readonly string[]): Promise<object> {
  const lock = await readJson<Lock>('package-lock.json');
  const site = await readJson<Manifest>('package.json');
  const components = await Promise.all(packages.map((name) => describe(name, lock)));
  const reference = purl(site);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': reference, name: site.name, version: site.version },
    },
    components,
    dependencies: [
      { ref: reference, dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
  };
}

export function siteBill(): AstroIntegration {
  return {
    name: 'bill-of-materials',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [noteShippedPackages()] } });
      },
      'astro:build:done': async ({ dir }) => {
        const bill = await billOfMaterials(shippedPackages());
        await writeFile(join(fileURLToPath(dir), billFile), `${JSON.stringify(bill, null, 1)}\n`);
      },
    },
  };
}
