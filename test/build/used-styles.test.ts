import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usedBy, usedStyles, wordsOf } from '../../src/build/used-styles.ts';

describe('the rules that a text uses', () => {
  it('are those whose classes it writes, whatever else they ask', () => {
    const css =
      '.a,.b{top:0}.b{left:0}a:not(.b){x:y}.a-b{z:0}@media print{@container (x){.b{top:1px}}}p{margin:0}';
    expect(usedBy(wordsOf('<p class="a">'), css)).toBe('.a,.b{top:0}a:not(.b){x:y}p{margin:0}');
  });

  it('need each class of a selector, wherever it stands in it', () => {
    expect(usedBy(wordsOf('a'), '.a>.b{x:y}.b .a{x:y}.a.b{x:y}.a:hover{x:y}:is(.b,.c) .a{x:y}')).toBe(
      '.a:hover{x:y}:is(.b,.c) .a{x:y}',
    );
  });
});

describe('the styles of a page', () => {
  const { scripts, keep } = usedStyles();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'used-styles-'));
    await mkdir(join(folder, '_astro'));
    const write = (name: string, text: string) => writeFile(join(folder, '_astro', name), text);
    await write('Base.astro_astro_type_script_index_0_lang.B-x_1.js', 'import"./part.C2.js";add("begun")');
    await write('part.C2.js', 'import("./later.D3.js");add("part")');
    await write('later.D3.js', 'add("later")');
    await write('other.E4.js', 'add("other")');
    await scripts.hooks['astro:build:done']?.({
      dir: pathToFileURL(`${folder}/`),
    } as HookParameters<'astro:build:done'>);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const css = ['shown', 'begun', 'part', 'later', 'inline', 'other', 'never'].map((name) => `.${name}{x:y}`);
  const page = (body: string) => `<head><style>${css.join('')}</style></head><body>${body}</body>`;
  const kept = (body: string) =>
    [...keep(page(body), 'index.html').matchAll(/\.(\w+)\{/g)].map(([, name]) => name);

  it('are those of its classes, of its scripts and of all that these load', () => {
    const script = '<script type="module" src="/_astro/Base.astro_astro_type_script_index_0_lang.B-x_1.js">';
    expect(kept(`<p class="shown">never</p>${script}</script><script>add('inline')</script>`)).toEqual([
      'shown',
      'begun',
      'part',
      'later',
      'inline',
    ]);
  });

  it('are named by a file that it asks for later', () => {
    expect(kept('<form data-code="/_astro/other.E4.js"></form>')).toEqual(['other']);
  });

  it('stay whole where there is a calculator, and in what holds one otherwise', () => {
    expect(kept('<astro-island></astro-island>')).toHaveLength(css.length);
    for (const path of ['aide-bailleurs.html', 'integrer/frise-validite/index.html'])
      expect(keep(page(''), path)).toBe(page(''));
  });
});
