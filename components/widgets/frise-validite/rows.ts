import { calendarDay, dayNear, hour } from '#format';
import type { FactId } from '#rules';
import { eventText, nowText, seriesText, type DayStage, type EventCode, type Stage } from '#wording';
import type { Mark, TimelineModel } from './model.ts';

/** One line of the table: the same content as one mark of the drawing. */
export type Row = {
  readonly code: EventCode | 'now';
  readonly at: Date;
  /** Null when only the day is known. */
  readonly hour: string | null;
  readonly day: string;
  readonly action: string;
  readonly facts: readonly FactId[];
};

const dated = (
  { precision, timeZone, now }: TimelineModel,
  at: Date,
  wholeDay = false,
): Pick<Row, 'at' | 'hour' | 'day'> =>
  precision === 'hours'
    ? { at, hour: wholeDay ? null : hour(at, timeZone), day: dayNear(at, now, timeZone) }
    : { at, hour: null, day: calendarDay(at.toJSON().slice(0, 10)) };

const rowOf = (model: TimelineModel, { code, at, wholeDay }: Mark): Row => {
  const { action, facts } = eventText(code, model.kind);
  const said = code === 'series' ? seriesText(model.series.slice(1), model.timeZone) : action;
  return { code, ...dated(model, at, wholeDay), action: said, facts };
};

/** The marks of a timeline and its present instant, in the order of time; at one instant, the present comes last. */
export function rowsOf(model: TimelineModel, stage: Stage | DayStage): Row[] {
  const now: Row = {
    code: 'now',
    ...dated(model, model.now),
    action: nowText(stage, model.kind, model.precision),
    facts: [],
  };
  const passed = model.marks.filter(({ at }) => at <= model.now);
  const toCome = model.marks.filter(({ at }) => at > model.now);
  return [...passed.map((mark) => rowOf(model, mark)), now, ...toCome.map((mark) => rowOf(model, mark))];
}
