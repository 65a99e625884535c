import { barText, lockTexts } from '#wording';
import { ticksOf } from './axis.ts';
import { line, spanLook, text, type Drawing, type Shape } from './drawing.ts';
import { labelsOf } from './labels.ts';
import type { TimelineModel } from './model.ts';
import { scaleOf, type Scale } from './scale.ts';
import { spread } from './spread.ts';

const WIDTH = 288;
const AXIS = 68;
const BAR_X = AXIS + 4;
const BAR = 22;
const LOCK_X = BAR_X + BAR + 12;
const LABEL_X = LOCK_X + 26;
const LABEL = 40;
const SHORTEST = 400;
/** Between two labels of the axis. */
const APART = 34;

const barShapes = (model: TimelineModel, { place }: Scale): Shape[] => [
  ...model.spans.map(({ look, from, to }): Shape => {
    const y = place(from);
    return { shape: 'rect', x: BAR_X, y, width: BAR, height: place(to) - y, ...spanLook[look] };
  }),
  ...(model.series.length > 12 ? [] : model.series).map((at) =>
    line(BAR_X + BAR - 6, place(at), BAR_X + BAR, place(at), 'series-tick'),
  ),
];

const axisShapes = (model: TimelineModel, scale: Scale, length: number): Shape[] =>
  ticksOf(scale, model.timeZone, { length, apart: APART }).flatMap(({ at, label }) => {
    const y = scale.place(at);
    const tick = line(AXIS - (label === null ? 4 : 8), y, AXIS, y, 'tick');
    return label === null ? [tick] : [tick, text(AXIS - 12, y + 5, label, 'tick-text', 'end')];
  });

const lockShapes = ({ lock }: TimelineModel, { place }: Scale): Shape[] => {
  if (lock === null) return [];
  const [from, to] = [place(lock.from), place(lock.to)];
  const shapes = [
    line(LOCK_X, from, LOCK_X, to, 'lock'),
    line(LOCK_X - 6, from, LOCK_X + 6, from, 'lock'),
    line(LOCK_X - 6, to, LOCK_X + 6, to, 'lock'),
  ];
  if (lock.doubtFrom === null) return shapes;
  const y = place(lock.doubtFrom);
  return [
    ...shapes,
    { shape: 'rect', x: LOCK_X - 6, y, width: 12, height: to - y, class: 'doubt', hatch: 'stop' },
  ];
};

const labelShapes = (model: TimelineModel, scale: Scale, end: number): Shape[] => {
  const { place } = scale;
  const labels = labelsOf(model, scale);
  const centres = spread(
    labels.map(({ at }) => place(at)),
    LABEL,
    LABEL / 2,
    end,
  );
  return labels.flatMap(({ code, at, exact, caption }, index) => {
    const [pointed, centre] = [place(at), centres[index] ?? 0];
    const isNow = code === 'now';
    return [
      ...(isNow ? [line(BAR_X, pointed, BAR_X + BAR, pointed, 'halo')] : []),
      line(BAR_X - (isNow ? 4 : 0), pointed, LOCK_X + 10, pointed, isNow ? 'needle' : 'leader'),
      line(LOCK_X + 10, pointed, LABEL_X - 4, centre, isNow ? 'needle thin' : 'leader'),
      text(LABEL_X, centre - 1, exact, isNow ? 'exact-text now' : 'exact-text'),
      text(LABEL_X, centre + 15, caption, 'caption-text'),
    ];
  });
};

/** The two sentences of the bar and of the line beside it, above the drawing where they never meet a label. */
const legend = ({ kind, lock }: TimelineModel): Shape[] => {
  const words = lockTexts;
  const entries: Shape[][] = [
    [
      { shape: 'rect', x: 0, y: 2, width: 14, height: 14, ...spanLook.usable },
      text(22, 14, barText(kind), 'caption-text strong'),
    ],
  ];
  if (lock !== null) entries.push([line(0, 33, 14, 33, 'lock'), text(22, 38, words.lock, 'lock-text')]);
  if (lock?.doubtFrom != null) {
    const box: Shape = { shape: 'rect', x: 0, y: 50, width: 14, height: 12, class: 'doubt', hatch: 'stop' };
    entries.push([box, text(22, 62, words.doubt, 'caption-text')]);
  }
  return entries.flat();
};

/**
 * The timeline as a bar to read from top to bottom, true to scale on the narrowest screen.
 *
 * @example upright(model).width // 288
 */
export function upright(model: TimelineModel): Drawing {
  const top = model.lock?.doubtFrom == null ? 60 : 84;
  const length = Math.max(SHORTEST, (model.marks.length + 1) * LABEL);
  const end = top + length;
  const scale = scaleOf(model, top, end);
  return {
    width: WIDTH,
    height: end + LABEL / 2,
    shapes: [
      ...legend(model),
      ...barShapes(model, scale),
      ...axisShapes(model, scale, length),
      ...lockShapes(model, scale),
      ...labelShapes(model, scale, end),
    ],
  };
}
