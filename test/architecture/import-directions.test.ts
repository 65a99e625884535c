import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each layer: where its files live, the layers it may enter (through their alias), the packages it may use. */
const layers: Record<string, { folder: string; enters: string[]; packages?: string[] }> = {
  rules: { folder: 'src/rules', enters: [], packages: ['date-fns'] },
  format: { folder: 'src/format', enters: [], packages: ['date-fns'] },
  entry: { folder: 'src/entry', enters: ['rules', 'format'] },
  call: { folder: 'src/call', enters: ['rules', 'entry'] },
  tries: { folder: 'src/tries', enters: ['rules'] },
  wording: { folder: 'src/wording', enters: ['rules', 'format', 'entry', 'call', 'tries'] },
  search: { folder: 'src/search', enters: ['rules', 'format', 'wording'] },
  embedding: { folder: 'src/embedding', enters: [] },
  widgets: {
    folder: 'components/widgets',
    enters: [
      'rules',
      'format',
      'wording',
      'entry',
      'call',
      'tries',
      'edition',
      'embedding',
      'styles',
      'prose',
    ],
  },
  portable: { folder: 'components/portable', enters: ['search', 'page', 'widgets'] },
  prose: { folder: 'components/prose', enters: ['rules', 'format', 'wording'] },
  paper: {
    folder: 'components/paper',
    enters: ['rules', 'format', 'wording', 'edition', 'page', 'prose', 'styles'],
  },
  page: { folder: 'components/page', enters: ['format', 'edition', 'search', 'styles'] },
  layouts: { folder: 'src/layouts', enters: ['format', 'edition', 'embedding', 'page', 'prose', 'styles'] },
  pages: {
    folder: 'src/pages',
    enters: [
      'rules',
      'format',
      'wording',
      'call',
      'search',
      'edition',
      'embedding',
      'layouts',
      'page',
      'paper',
      'prose',
      'widgets',
      'styles',
      'build',
    ],
  },
  build: { folder: 'src/build', enters: ['rules', 'format', 'wording', 'search', 'edition', 'embedding'] },
};

const aliasLayer: [RegExp, string][] = [
  [/^#(rules|format|entry|call|tries|wording|search|edition|embedding)$/, '$1'],
  [/^#components\/(widgets|prose|page|paper|portable)\//, '$1'],
  [/^#(layouts|styles|build)\//, '$1'],
];

const imported =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(imported)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
}

/** The layer an import enters, or nothing for a package or a file of the same layer. */
function layerOf(file: string, target: string, own: string): string | undefined {
  for (const [pattern, name] of aliasLayer) {
    const match = pattern.exec(target);
    if (match) return name.replace('$1', match[1]!);
  }
  if (!target.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), target);
  return path.startsWith(layers[own]!.folder)
    ? own
    : (Object.keys(layers).find((name) => path.startsWith(layers[name]!.folder)) ?? path);
}

const existing = Object.entries(layers).filter(([, { folder }]) => {
  try {
    return sources(folder).length > 0;
  } catch {
    return false;
  }
});

describe('import directions', () => {
  it.each(existing)('%s enters only the layers it may', (name, { folder, enters }) => {
    const wrong = sources(folder).flatMap((file) =>
      imports(file)
        .filter((target) => {
          const layer = layerOf(file, target, name);
          return layer !== undefined && layer !== name && !enters.includes(layer);
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(existing)('%s is entered by its alias, never by a climbing path', (_, { folder }) => {
    const climbing = sources(folder).flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('../../'))
        .map((target) => `${file} → ${target}`),
    );
    expect(climbing).toEqual([]);
  });

  it('the rules and the formats use date-fns and nothing else', () => {
    const wrong = ['rules', 'format'].flatMap((name) => {
      const { folder, packages = [] } = layers[name]!;
      return sources(folder).flatMap((file) =>
        imports(file)
          .filter(
            (target) =>
              !/^[.#]/.test(target) &&
              !packages.some((known) => target === known || target.startsWith(`${known}/`)),
          )
          .map((target) => `${file} → ${target}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('nothing enters the tests', () => {
    const wrong = existing.flatMap(([, { folder }]) =>
      sources(folder).flatMap((file) => imports(file).filter((target) => /(^|\/)test\//.test(target))),
    );
    expect(wrong).toEqual([]);
  });
});
