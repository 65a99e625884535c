import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath } from '#components/page/qr-path.ts';

/** Draws the path as pixels, four a module. */
function draw({ path, size }: { path: string; size: number }): { pixels: Uint8ClampedArray; side: number } {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { pixels, side };
}

it.each([
  'https://intranet.exemple.fr/aide/',
  'https://intranet.exemple.fr/aide/fiches/mot-de-passe-provisoire-refuse/gros-caracteres/',
])('draws a code that reads back as %s', (address) => {
  const { pixels, side } = draw(qrPath(address));
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});
