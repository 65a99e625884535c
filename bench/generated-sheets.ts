/** Sheets as an author writes them, as many as wanted: real bodies under made-up titles, with paragraphs of made-up words. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from './grow.ts';

export const sheetFolder = 'content/fiches';

/** One file of content/fiches: its name and its text. */
export type SheetFile = { name: string; text: string };

const made = (number: number, from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => word((number * 17 + (from + index) * 31) % 4000)).join(' ');

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function frontMatter(number: number, rank: number): string {
  const keywords = Array.from({ length: 10 }, (_, index) => `  - ${made(number, index * 3, 2)}`);
  return [
    `titre: ${capitalized(made(number, 0, 3))}`,
    `resume: ${capitalized(made(number, 10, 14))}.`,
    'motsCles:',
    ...keywords,
    'faits: [F9]',
    'doutes: [A10]',
    'lecteurs: [agent, bailleur]',
    `numero: ${rank}`,
    'relueLe: 2026-11-23',
    'reviseeLe: 2026-11-23',
    'pages: 1',
    'pagesGrosCaracteres: 2',
  ].join('\n');
}

/** The bodies that the authors wrote, without the calculators that some hold. */
async function bodies(): Promise<string[]> {
  const names = (await readdir(sheetFolder)).filter((name) => name.endsWith('.mdx')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(sheetFolder, name), 'utf8')));
  return texts
    .map((text) => text.split(/^---$/m).slice(2).join('---'))
    .filter((body) => !body.includes('<Tool'));
}

/** `count` sheets beside those of the project; always the same ones. */
export async function generatedSheets(count: number): Promise<SheetFile[]> {
  const written = await bodies();
  return Array.from({ length: count }, (_, number) => ({
    name: `engendree-${String(number + 1).padStart(4, '0')}.mdx`,
    text: [
      `---\n${frontMatter(number, 101 + number)}\n---`,
      written[number % written.length]!.trim(),
      `<Part label="Suite" title="${capitalized(made(number, 60, 4))}" id="suite">\n\n${capitalized(made(number, 80, 40))}.\n\n</Part>\n`,
    ].join('\n\n'),
  }));
}
