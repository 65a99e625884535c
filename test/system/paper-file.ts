/** Reads a printed file back with poppler: its text, its fonts, its words and how dark they are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

const read = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** A printed word: its page (from 1) and its box in points. */
export type Word = { text: string; page: number; left: number; top: number; right: number; bottom: number };

/** What `pdfinfo` says under one name: 'Pages', 'Title', 'Tagged', 'Page size'. */
export function info(file: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(read('pdfinfo', [file]))?.[1] ?? '';
}

/** The text of each page, in reading order, white space evened out. */
export function pageTexts(file: string): string[] {
  const pages = read('pdftotext', [file, '-']).split('\f').slice(0, -1);
  return pages.map((text) => text.replace(/\s+/g, ' '));
}

/** The addresses its links lead to. */
export function linkedAddresses(file: string): string[] {
  return [...read('pdfinfo', ['-url', file]).matchAll(/\s(\w+:\S+)$/gm)].map(([, address = '']) => address);
}

/** Its fonts: their name, and whether they travel with it. */
export function fonts(file: string): { name: string; embedded: boolean }[] {
  return read('pdffonts', [file])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(/\s/)[0]!,
      embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
    }));
}

/** The sizes in which its words are set, in points; poppler tells them three times as large, without decimals. */
export function textSizes(file: string): number[] {
  const told = read('pdftohtml', ['-xml', '-i', '-zoom', '3', '-stdout', file]);
  const texts = [...told.matchAll(/<text [^>]*font="(\d+)">(.*)<\/text>/g)];
  const used = new Set(
    texts.filter(([, , text = '']) => /\S/.test(text.replace(/<[^>]*>/g, ''))).map(([, id]) => id),
  );
  const sizes = [...told.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)];
  return sizes.filter(([, id]) => used.has(id)).map(([, , size]) => Number(size) / 3);
}

/** Every word of a file, page by page. */
export function words(file: string): Word[] {
  const pages = read('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  return pages.flatMap((page, index) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
      text,
      page: index + 1,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

/** The last line of a page above its footer: its words, from left to right. */
export function lastLine(all: readonly Word[], page: number): string {
  const footerTop = 842 - (14 / 25.4) * 72;
  const body = all.filter((word) => word.page === page && word.bottom < footerTop);
  const lowest = Math.max(...body.map(({ bottom }) => bottom));
  const line = body.filter(({ top, bottom }) => (top + bottom) / 2 > lowest - 8);
  return line.map(({ text }) => text).join(' ');
}

/** One page in shades of grey, a byte a dot. */
type Raster = { dots: Uint8Array; width: number; height: number };

function rasters(file: string, dotsPerInch: number, ...range: string[]): Raster[] {
  const folder = mkdtempSync(join(tmpdir(), 'raster-'));
  execFileSync('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...range, file, join(folder, 'page')]);
  const pages = readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const [head = '', width, height] =
        /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
      return { dots: bytes.subarray(head.length), width: Number(width), height: Number(height) };
    });
  rmSync(folder, { recursive: true });
  return pages;
}

/** What a phone reads of the code printed on a page, if there is one. */
export function scannedCode(file: string, page: number): string | undefined {
  const { dots, width, height } = rasters(file, 200, '-f', String(page), '-l', String(page))[0]!;
  const colours = new Uint8ClampedArray(dots.length * 4).fill(255);
  dots.forEach((grey, index) => colours.fill(grey, index * 4, index * 4 + 3));
  return jsQR(colours, width, height)?.data;
}

/** The words too pale in greyscale: contrast with white paper below 7. */
export function paleWords(file: string, all: readonly Word[]): string[] {
  const dotsPerInch = 120;
  const palest = 89;
  const pages = rasters(file, dotsPerInch);
  const dots = (points: number) => Math.round((points * dotsPerInch) / 72);
  const isPale = ({ page, left, top, right, bottom }: Word) => {
    const { dots: greys, width } = pages[page - 1]!;
    for (let y = dots(top); y <= dots(bottom); y += 1) {
      for (let x = dots(left); x <= dots(right); x += 1) if (greys[y * width + x]! <= palest) return false;
    }
    return true;
  };
  return all.filter(isPale).map(({ text }) => text);
}
