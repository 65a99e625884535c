import { barText, lockTexts } from '#wording';
import { ticksOf } from './axis.ts';
import { line, spanLook, text, widthOf, type Drawing, type Shape } from './drawing.ts';
import { labelsOf, type Label } from './labels.ts';
import type { TimelineModel } from './model.ts';
import { GAP, placeLabels, type Placed } from './place-labels.ts';
import { scaleOf, type Scale } from './scale.ts';

const WIDTH = 768;
const LANE = 27;
const BAR = 32;
const BELOW_TICKS = 26;
const LOCK = 22;
const UNDER_LOCK = 26;
/** Between the two parts of a label. */
const BETWEEN = 6;
/** Between two labels of the axis. */
const APART = 70;

const lookOf = ({ code }: Label): 'exact' | 'now' => (code === 'now' ? 'now' : 'exact');

const widthOfLabel = (label: Label): number =>
  widthOf(label.exact, lookOf(label)) + BETWEEN + widthOf(label.caption, 'small');

/** The exact part stands against its leader, what it is beyond. */
const labelShapes = (label: Label, x: number, { lane, anchor }: Placed, bar: number): Shape[] => {
  const base = bar - 8 - lane * LANE;
  const side = anchor === 'start' ? 1 : -1;
  const isNow = label.code === 'now';
  const beyond = x + side * (GAP + widthOf(label.exact, lookOf(label)) + BETWEEN);
  return [
    ...(isNow ? [line(x, bar, x, bar + BAR, 'halo')] : []),
    line(x, base - 15, x, isNow ? bar + BAR + 4 : bar, isNow ? 'needle' : 'leader'),
    text(x + side * GAP, base, label.exact, isNow ? 'exact-text now' : 'exact-text', anchor),
    text(beyond, base, label.caption, 'caption-text', anchor),
  ];
};

const barShapes = (model: TimelineModel, { place }: Scale, y: number): Shape[] => [
  ...model.spans.map(({ look, from, to }): Shape => {
    const x = place(from);
    return { shape: 'rect', x, y, width: place(to) - x, height: BAR, ...spanLook[look] };
  }),
  ...(model.series.length > 12 ? [] : model.series).map((at) =>
    line(place(at), y + BAR - 6, place(at), y + BAR, 'series-tick'),
  ),
];

/** The words of the solid stretch, on the side of the needle that has room for them. */
const barWords = (model: TimelineModel, { place }: Scale, y: number): Shape[] => {
  const words = barText(model.kind);
  const usable = model.spans.find(({ look }) => look === 'usable');
  if (usable === undefined) return [];
  const [from, to, now] = [place(usable.from), place(usable.to), place(model.now)];
  const needed = widthOf(words, 'small') + 20;
  const start = now > from && now < from + needed ? now : from;
  return start + needed <= to ? [text(start + 12, y + 20, words, 'bar-text')] : [];
};

const axisShapes = (model: TimelineModel, scale: Scale, y: number): Shape[] =>
  ticksOf(scale, model.timeZone, { length: WIDTH, apart: APART }).flatMap(({ at, label }) => {
    const x = scale.place(at);
    const tick = line(x, y, x, y + (label === null ? 4 : 8), 'tick');
    if (label === null || x < 24 || x > WIDTH - 24) return [tick];
    return [tick, text(x, y + 22, label, 'tick-text', 'middle')];
  });

const lockShapes = ({ lock }: TimelineModel, { place }: Scale, y: number): Shape[] => {
  if (lock === null) return [];
  const [from, to] = [place(lock.from), place(lock.to)];
  const words = lockTexts;
  const shapes: Shape[] = [
    line(from, y, to, y, 'lock'),
    line(from, y - 6, from, y + 6, 'lock'),
    line(to, y - 6, to, y + 6, 'lock'),
    text(from, y + 21, words.lock, 'lock-text'),
  ];
  if (lock.doubtFrom === null) return shapes;
  const x = place(lock.doubtFrom);
  const doubt: Shape = {
    shape: 'rect',
    x,
    y: y - 6,
    width: to - x,
    height: 12,
    class: 'doubt',
    hatch: 'stop',
  };
  return [...shapes, doubt, text(to, y + 21, words.doubt, 'caption-text', 'end')];
};

/**
 * The timeline as a bar to read from left to right: labels above, the axis against the bar, the prohibition below.
 *
 * @example horizontal(model).width // 768
 */
export function horizontal(model: TimelineModel): Drawing {
  const scale = scaleOf(model, 1, WIDTH - 1);
  const labels = labelsOf(model, scale);
  const wanted = labels.map((label) => ({ x: scale.place(label.at), width: widthOfLabel(label) }));
  const placed = placeLabels(wanted, WIDTH);
  const bar = 8 + LANE * (1 + Math.max(...placed.map(({ lane }) => lane)));
  const lockY = bar + BAR + BELOW_TICKS + LOCK / 2;
  return {
    width: WIDTH,
    height: model.lock === null ? bar + BAR + BELOW_TICKS : lockY + UNDER_LOCK,
    shapes: [
      ...barShapes(model, scale, bar),
      ...barWords(model, scale, bar),
      ...axisShapes(model, scale, bar + BAR),
      ...lockShapes(model, scale, lockY),
      ...placed.flatMap((place, index) => {
        const [label, at] = [labels[index], wanted[index]];
        return label === undefined || at === undefined ? [] : labelShapes(label, at.x, place, bar);
      }),
    ],
  };
}
