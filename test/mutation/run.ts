/**
 * `npm run test:mutation`: changes the code of each folder, one place at a time, and counts the changes that its tests
 * notice. `npm run test:mutation -- rules` does one folder, `-- rules validity/ trap` those of its files whose path holds
 * « validity/ » or « trap », `-- rules texts.ts:4-9` some lines. `SAMPLE=4` keeps one declaration of four.
 */
import { Stryker } from '@stryker-mutator/core';
import type { MutantResult } from '@stryker-mutator/api/core';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { explained } from './explained.ts';

const folders = ['rules', 'search', 'wording'];
/** Per cent of the changes that tests must notice. */
const wanted = 95;

/** Of the situations whose texts are all told by the tests of the wording, one of so many is enough to notice a change. */
const sampled = 29;

const [, , chosen, ...asked] = process.argv;
const parts = asked.length > 0 ? asked : [''];
if (chosen !== undefined && !folders.includes(chosen)) {
  throw new Error(`« ${chosen} » is none of ${folders.join(', ')}.`);
}

/** The files whose path holds a text, or the lines of one file. */
const pattern = (part: string): string =>
  part.includes('.ts:') ? part : `**/*${part.replace(/\/$/, '/*')}*.ts`;

const mutate = (folder: string): Promise<MutantResult[]> => {
  Object.assign(process.env, { MUTATED: folder, ONE_OF: String(sampled), TZ: 'UTC' });
  return new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/sample.ts'],
    ignorers: ['sample'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: parts.map((part) => `src/${folder}/${pattern(part)}`),
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['CONCURRENCY'] ?? 1),
    // A busy machine is no endless loop: those are told by their rounds.
    timeoutMS: 120_000,
    // Of the site as it was last built, only the words of the search.
    ignorePatterns: [
      'dist/**',
      '!dist/recherche/mots.*.js',
      'published',
      'public',
      'hosting',
      'coverage',
      '.astro',
    ],
    tempDirName: '.cache/mutation',
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: `reports/mutation-${folder}.html` },
    warnings: false,
  }).runMutationTest();
};

// A test file that no longer loads fails the run, as a test would.
const noticed = ({ status }: MutantResult): boolean => ['Killed', 'Timeout', 'RuntimeError'].includes(status);

/** The code that a mutant changes. */
const codeOf = ({ fileName, location: { start, end } }: MutantResult): string => {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? '');
  return lines.join('\n').slice(start.column - 1);
};

const place = (mutant: MutantResult): string => {
  const { fileName, location, mutatorName, replacement = '' } = mutant;
  const [was, becomes] = [codeOf(mutant), replacement].map((code) => code.replace(/\s+/g, ' ').slice(0, 100));
  return `${relative('.', fileName)}:${location.start.line} ${mutatorName} ${was} → ${becomes}`;
};

const whyOf = (mutant: MutantResult): string | undefined => {
  const { fileName, mutatorName, replacement = '' } = mutant;
  const code = codeOf(mutant);
  return explained.find(
    ({ file, mutator, was, becomes }) =>
      file.test(fileName) &&
      mutator.test(mutatorName) &&
      (was === undefined || was.test(code)) &&
      becomes.test(replacement),
  )?.why;
};

let slipped = false;
for (const folder of chosen === undefined ? folders : [chosen]) {
  const mutants = (await mutate(folder)).filter(({ status }) => status !== 'Ignored');
  const survivors = mutants.filter((mutant) => !noticed(mutant));
  const score = (100 * (mutants.length - survivors.length)) / mutants.length;
  const owed = survivors.filter((mutant) => whyOf(mutant) === undefined);
  console.log(
    `src/${folder}: ${score.toFixed(2)} % of ${mutants.length} changes noticed; ${survivors.length} not, ${survivors.length - owed.length} of them explained`,
  );
  for (const mutant of owed) console.log(`  not explained: ${place(mutant)}`);
  slipped ||= owed.length > 0 || !(score >= wanted);
}
if (slipped) process.exitCode = 1;
