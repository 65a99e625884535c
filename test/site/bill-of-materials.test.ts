import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasons } from '../architecture/lock-file.ts';
import { billOfMaterials } from '../../src/build/bill-of-materials.ts';

type Component = {
  name: string;
  version: string;
  purl: string;
  hashes: { content: string }[];
  licenses: { license: { id: string; text: { content: string } } }[];
};
type Bill = {
  bomFormat: string;
  specVersion: string;
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
};

const text = readFileSync('dist/sbom.cdx.json', 'utf8');
const bill = JSON.parse(text) as Bill;
const names = bill.components.map(({ name }) => name);

describe('the bill of materials written by the build', () => {
  it('names the packages said to reach readers, each with its version', () => {
    const said = reasons.filter(({ goesTo }) => goesTo === 'readers').map(({ name }) => name);
    expect(names).toEqual(said.sort());
    for (const { name, version } of bill.components) {
      expect(
        (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as Component).version,
      ).toBe(version);
    }
  });

  it('hands on the text of each licence, which is one that lets it', () => {
    for (const { name, licenses } of bill.components) {
      for (const { license } of licenses) {
        expect.soft(['MIT', 'ISC', 'OFL-1.1'], name).toContain(license.id);
        expect.soft(license.text.content, name).toMatch(/copyright|licen[cs]e/i);
      }
    }
  });

  it('gives the hash of what was installed, and links the site to all of it', () => {
    for (const { hashes } of bill.components) expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/);
    expect(bill.dependencies[0]!.dependsOn).toEqual(bill.components.map(({ purl }) => purl));
  });

  it('is the same bytes whoever builds it: no date, no number of its own, no path', async () => {
    expect(`${JSON.stringify(await billOfMaterials(names), null, 1)}\n`).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber|\/(?:home|root|tmp|work|Users)\//);
  });

  it('covers nothing that the machine alone uses', () => {
    for (const name of ['vite', 'typescript', 'vitest', 'sirv']) expect(names).not.toContain(name);
    expect(existsSync('dist/sbom.cdx.json.gz')).toBe(true);
  });
});
