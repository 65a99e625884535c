/** What a drawing is made of; one unit is one CSS pixel at the usual text size. */
export type Shape =
  | {
      readonly shape: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly class: string;
      readonly hatch?: 'edge' | 'stop';
    }
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly class: string;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly class: string;
      readonly text: string;
    };

export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

export type Text = Extract<Shape, { shape: 'text' }>;

/** The look of a stretch of the bar: hatched is not possible, solid is to be done. */
export const spanLook = {
  'too-early': { class: 'span', hatch: 'edge' },
  open: { class: 'span' },
  usable: { class: 'span usable' },
  over: { class: 'span', hatch: 'edge' },
} as const;

export const line = (x1: number, y1: number, x2: number, y2: number, look: string): Shape => ({
  shape: 'line',
  x1,
  y1,
  x2,
  y2,
  class: look,
});

export const text = (
  x: number,
  y: number,
  words: string,
  look: string,
  anchor: Text['anchor'] = 'start',
): Shape => ({
  shape: 'text',
  x,
  y,
  anchor,
  class: look,
  text: words,
});

const characterWidths = { exact: 10.6, now: 12.5, small: 7.7 };

/** The « h » of an hour takes less room than three characters of the monospaced face. */
const UNIT = 21;

/** A width that a text surely fits in; the exact ones are set in the monospaced face. */
export const widthOf = (words: string, look: keyof typeof characterWidths): number => {
  const digits = look === 'small' ? words : words.replace(/^(\d+)\u00a0h\u00a0?(\d*)$/, '$1$2');
  return digits.length * characterWidths[look] + (digits === words ? 0 : UNIT);
};
