import { composePart, partNames, readUserNumber, type PartName, type Parts } from '#rules';

/** What a text that landed in one field seems to be, to offer and never to do by itself. */
export type PastedOffer =
  { kind: 'row'; parts: Partial<Parts> } | { kind: 'number'; parts: Parts } | { kind: 'damaged-number' };

const cellsOf = (text: string): string[] => {
  const trimmed = text.trim();
  return trimmed.split(/[\t;]/.test(trimmed) ? /[\t;]/ : /\s+/).map((cell) => cell.trim());
};

/** A Code CAF that lost its zero in the spreadsheet is still one to spread: its field then says what is missing. */
const isPart = (part: PartName, cell: string): boolean => {
  const composed = composePart(part, cell);
  return composed.ok || composed.problem.code === 'too-short';
};

const rowOf = (field: PartName, text: string): Partial<Parts> | null => {
  const cells = cellsOf(text);
  const start = cells.length === partNames.length ? 0 : partNames.indexOf(field);
  const targets = partNames.slice(start, start + cells.length);
  if (cells.length < 2 || targets.length !== cells.length) return null;
  const parts: Partial<Record<PartName, string>> = {};
  for (const [index, part] of targets.entries()) {
    const cell = cells[index] ?? '';
    if (!isPart(part, cell)) return null;
    parts[part] = cell;
  }
  return parts;
};

/**
 * What to offer for the text of one field: to spread the cells of a spreadsheet row, to spread or check a whole number,
 * to check a number that seems damaged; nothing when the part reads as it is.
 *
 * @example pastedOffer('codeCaf', '078\t270075\t1') // { kind: 'row', parts: { codeCaf: '078', refTiers: '270075', rang: '1' } }
 */
export function pastedOffer(field: PartName, text: string): PastedOffer | null {
  const composed = composePart(field, text);
  if (composed.ok || composed.problem.code === 'empty') return null;
  const read = readUserNumber(text);
  if (read.ok) {
    const { codeCaf, refTiers, rang } = read;
    return { kind: 'number', parts: { codeCaf, refTiers, rang } };
  }
  const parts = rowOf(field, text);
  if (parts !== null) return { kind: 'row', parts };
  return read.suggestions.length > 0 ? { kind: 'damaged-number' } : null;
}
