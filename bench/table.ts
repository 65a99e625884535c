/** The figures as a Markdown table, ready for the README: a row a measure, three columns a size. */
import type { SiteFigures, SizeFigures } from './measure-size.ts';

type Row = readonly [name: string, value: (site: SiteFigures) => number, digits: number];

const rows: readonly Row[] = [
  ['build, s', ({ build }) => build.seconds, 1],
  ['build, s of processor', ({ build }) => build.cpu, 1],
  ['peak memory, MB', ({ build }) => build.memory / 1e6, 0],
  ['files written', ({ build }) => build.files, 0],
  ['output, MB', ({ build }) => build.output / 1e6, 1],
  ['a sheet, requests', ({ weight }) => weight.requests, 0],
  ['a sheet, kB gzip', ({ weight }) => weight.total.gzip / 1000, 2],
  ['— its HTML and styles inside', ({ weight }) => weight.html.gzip / 1000, 2],
  ['— style sheets beside', ({ weight }) => weight.css.gzip / 1000, 2],
  ['— scripts', ({ weight }) => weight.js.gzip / 1000, 2],
  ['— fonts, apart', ({ speed }) => speed.fonts / 1000, 2],
  ['a sheet, kB brotli', ({ weight }) => weight.total.brotli / 1000, 2],
  ['first paint, ms', ({ speed }) => speed.first, 0],
  ['largest paint, ms', ({ speed }) => speed.largest, 0],
  ['blocking time, ms', ({ speed }) => speed.blocking, 0],
  ['first search, kB', ({ search }) => search.kilobytes, 1],
  ['first search, ms', ({ search }) => search.first, 0],
];

const written = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const ratio = (ours: number, bare: number): string => (bare === 0 ? '–' : (ours / bare).toFixed(2));
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Steps that a bare site has not, in seconds of clock and of processor. */
function apart(sizes: readonly SizeFigures[]): string[] {
  const names = Object.keys(sizes[0]?.ours.build.apart ?? {});
  return names.map((name) =>
    line([
      `${name}, s (of processor)`,
      ...sizes.flatMap(({ ours }) => {
        const step = ours.build.apart[name];
        return [step === undefined ? '–' : `${written(step.seconds, 1)} (${written(step.cpu, 1)})`, '–', '–'];
      }),
    ]),
  );
}

export function tableOf(sizes: readonly SizeFigures[]): string {
  const head = ['', ...sizes.flatMap(({ sheets }) => [`${written(sheets, 0)} sheets`, 'bare', 'ratio'])];
  const body = rows.map(([name, value, digits]) =>
    line([
      name,
      ...sizes.flatMap(({ ours, bare }) => [
        written(value(ours), digits),
        written(value(bare), digits),
        ratio(value(ours), value(bare)),
      ]),
    ]),
  );
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...body,
    ...apart(sizes),
  ].join('\n');
}
