import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: colours(light), dark: colours(dark) };

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

/** What is read (4.5), and what only has to be seen: edges, marks, the focus (3). */
const pairs = [
  ['ink', 'ground', 4.5],
  ['ink-2', 'ground', 4.5],
  ['act', 'ground', 4.5],
  ['stop', 'ground', 4.5],
  ['on-act', 'act', 4.5],
  ['ground', 'ink', 4.5],
  ['ink', 'mark', 4.5],
  ['ink-2', 'mark', 4.5],
  ['act', 'mark', 4.5],
  ['edge', 'ground', 3],
  ['edge', 'mark', 3],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it('every colour is one of the theme’s own', () => {
    expect(Object.keys(themes[theme]).sort()).toEqual(Object.keys(themes.light).sort());
  });

  it.each(pairs)('%s stands out from its ground, %s, by %f at least', (front, back, least) => {
    expect(contrast(themes[theme][front]!, themes[theme][back]!)).toBeGreaterThanOrEqual(least);
  });
});
