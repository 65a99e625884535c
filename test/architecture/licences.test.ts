import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locked, nameOf, type Locked } from './lock-file.ts';

/** Licences that ask for no more than their notice, wherever the code goes. */
const anywhere = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Packages that run here and whose own source the site neither changes nor hands on: their licence asks for nothing then. */
const stayingHere: readonly { licence: string; packages: RegExp }[] = [
  { licence: 'MPL-2.0', packages: /^(?:axe-core|ical\.js|lightningcss(?:-.+)?)$/ },
  { licence: 'LGPL-3.0-or-later', packages: /^@img\/sharp-/ },
  { licence: 'CC-BY-4.0', packages: /^caniuse-lite$/ },
];

function accepted([folder, { license = 'none' }]: [string, Locked]): boolean {
  const parts = license.replace(/[()]/g, '').split(' AND ');
  return parts.every(
    (part) =>
      anywhere.includes(part) ||
      stayingHere.some(({ licence, packages }) => licence === part && packages.test(nameOf(folder))),
  );
}

describe('the licences of the tree', () => {
  it('are all on the list', () => {
    const others = [...locked]
      .filter((entry) => !accepted(entry))
      .map(([folder, { license }]) => `${folder}: ${license}`);
    expect(others).toEqual([]);
  });

  it('are those that the installed packages state themselves', () => {
    const installed = [...locked].filter(([folder]) => existsSync(join(folder, 'package.json')));
    expect(installed.length).toBeGreaterThan(200);
    const stated = (folder: string) =>
      (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Locked).license;
    expect(
      installed.filter(([folder, { license }]) => stated(folder) !== license).map(([folder]) => folder),
    ).toEqual([]);
  });

  it('are kept for no package that has left the tree', () => {
    for (const { licence, packages } of stayingHere) {
      const found = [...locked].filter(
        ([folder, { license = '' }]) => packages.test(nameOf(folder)) && license.includes(licence),
      );
      expect(found).not.toEqual([]);
    }
  });
});
