import type { TimelineModel } from './model.ts';

/** Positions along an axis. */
export type Scale = {
  readonly from: Date;
  readonly to: Date;
  /** Where an instant is, in units; never outside the axis. */
  readonly place: (at: Date) => number;
  /** The present instant is off the drawing: its needle stands at the edge. */
  readonly nowIsOutside: boolean;
};

/** How far the present instant may stretch the drawing, as a part of what it shows. */
const MOST_STRETCH = 0.35;

/**
 * Places the instants of a timeline from `start` to `end`, true to scale, the present one included unless it is too far.
 *
 * @example scaleOf(model, 0, 768).place(model.now)
 */
export function scaleOf({ marks, spans, now }: TimelineModel, start: number, end: number): Scale {
  const times = [...marks.map(({ at }) => at), ...spans.flatMap(({ from, to }) => [from, to])].map(Number);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const stretch = (last - first) * MOST_STRETCH;
  const nowIsOutside = Number(now) < first - stretch || Number(now) > last + stretch;
  const [from, to] = nowIsOutside
    ? [first, last]
    : [Math.min(first, Number(now)), Math.max(last, Number(now))];
  const place = (at: Date): number => {
    const part = (Number(at) - from) / (to - from);
    return start + Math.min(1, Math.max(0, part)) * (end - start);
  };
  return { from: new Date(from), to: new Date(to), place, nowIsOutside };
}
