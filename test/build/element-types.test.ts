import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const types = resolve('components/widgets/elements/aide-bailleurs.d.ts');

describe('the types handed to a page written in TypeScript', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'host-types-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the compiler, at its strictest, finds wrong in scripts of a host page. */
  const problemsOf = (scripts: readonly string[]): number[] => {
    const files = scripts.map((script, index) => {
      const file = join(folder, `host-${index}.ts`);
      writeFileSync(file, `import type { ValidityAttributes } from ${JSON.stringify(types)};\n${script}`);
      return file;
    });
    const program = ts.createProgram([...files, types], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      types: [],
    });
    return files.map((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length);
  };

  it('know each event and what it tells, and refuse the rest', () => {
    const right = [
      `document.addEventListener('aide-validite', ({ detail }) => { const end: string | null = detail.fin; console.log(end); });`,
      `document.querySelector('aide-numero-utilisateur')?.addEventListener('aide-numero', ({ detail }) => console.log(detail.numero?.length));`,
      `export const given: ValidityAttributes = { type: 'post', recu: '2026-03-10' };`,
    ];
    const wrong = [
      `document.addEventListener('aide-validite', ({ detail }) => detail.numero);`,
      `export const given: ValidityAttributes = { type: 'lettre' };`,
    ];
    expect(problemsOf([...right, ...wrong])).toEqual([0, 0, 0, 1, 1]);
  });
});
