import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'src/styles';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

it('the dark theme changes colours and nothing else, so that what holds in light holds in dark', () => {
  const dark = sheets.flatMap((name) => {
    const css = readFileSync(join(folder, name), 'utf8');
    return [...css.matchAll(/@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/g)].map(
      ([, rules = '']) => rules,
    );
  });
  expect(dark.length).toBeGreaterThan(0);
  for (const rules of dark) {
    const declarations = [...rules.matchAll(/^\s*([\w-]+)\s*:\s*(.+);$/gm)].map(([, property, value]) => [
      property,
      value,
    ]);
    expect(declarations.length).toBeGreaterThan(0);
    expect(
      declarations.filter(
        ([property, value]) => !/^--[a-z0-9-]+$/.test(property!) || !/^#[0-9a-f]{6}$/.test(value!),
      ),
    ).toEqual([]);
  }
});
