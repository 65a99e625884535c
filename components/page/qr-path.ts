import { encode } from 'uqr';

/** Light modules around the code: what a reader needs to find it on a printed page. */
const quiet = 4;

/**
 * A QR code as one SVG path: `size` is the side of its view box in modules, quiet zone included.
 *
 * @example qrPath('https://intranet.exemple.fr/aide/').size // 33
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([start, length]) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { path: runs.join(''), size };
}

/** Where each unbroken run of dark modules of a row starts, and its length. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
