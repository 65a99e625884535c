/** A label to stand beside a bar: where it points to, and how wide it is. */
export type Wanted = { readonly x: number; readonly width: number };

/** Where a label stands: lane 0 is nearest to the bar; its text starts or ends at the point it names. */
export type Placed = { readonly lane: number; readonly anchor: 'start' | 'end' };

type Box = { readonly left: number; readonly right: number };
type Candidate = Placed & { readonly box: Box; readonly x: number };

/** Between a text and its own leader, and between two texts. */
export const GAP = 6;

const boxOf = ({ x, width }: Wanted, anchor: Placed['anchor']): Box =>
  anchor === 'start' ? { left: x + GAP, right: x + GAP + width } : { left: x - GAP - width, right: x - GAP };

const crosses = (x: number, { left, right }: Box): boolean => x > left - GAP + 1 && x < right + GAP - 1;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right + GAP && other.left < one.right + GAP;

/** A farther label's leader runs through the nearer lanes. */
const clash = (one: Candidate, other: Candidate): boolean => {
  if (one.lane === other.lane) return overlaps(one.box, other.box);
  const [near, far] = one.lane < other.lane ? [one, other] : [other, one];
  return crosses(far.x, near.box);
};

const candidates = (wanted: Wanted, lanes: number, width: number): Candidate[] =>
  Array.from({ length: lanes }, (_, lane) => lane)
    .flatMap((lane) => (['start', 'end'] as const).map((anchor) => ({ lane, anchor })))
    .map((placed) => ({ ...placed, box: boxOf(wanted, placed.anchor), x: wanted.x }))
    .filter(({ box }) => box.left >= 0 && box.right <= width);

const search = (
  labels: readonly Wanted[],
  lanes: number,
  width: number,
  done: Candidate[],
): Candidate[] | null => {
  const next = labels[done.length];
  if (next === undefined) return done;
  for (const candidate of candidates(next, lanes, width)) {
    if (done.some((placed) => clash(candidate, placed))) continue;
    const found = search(labels, lanes, width, [...done, candidate]);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Stands labels in as few lanes as keep every text and every leader clear of the others; one lane each when no way does.
 *
 * @example placeLabels([{ x: 0, width: 80 }, { x: 20, width: 80 }], 200)
 * // [{ lane: 1, anchor: 'start' }, { lane: 0, anchor: 'start' }]
 */
export function placeLabels(labels: readonly Wanted[], width: number): Placed[] {
  for (let lanes = 1; lanes <= labels.length; lanes += 1) {
    const found = search(labels, lanes, width, []);
    if (found !== null) return found.map(({ lane, anchor }) => ({ lane, anchor }));
  }
  return labels.map((_, lane) => ({ lane, anchor: 'start' }));
}
