import { hour } from '#format';
import { localFields } from '#rules';
import { eventText, nowLabel, type EventCode } from '#wording';
import type { TimelineModel } from './model.ts';
import type { Scale } from './scale.ts';
import { shortDay } from './short-day.ts';

/** The words of one mark of the drawing: the exact part in bold, what it is in small. */
export type Label = {
  readonly code: EventCode | 'now';
  readonly at: Date;
  readonly exact: string;
  readonly caption: string;
};

const A_DAY = 86_400_000;

/**
 * The words of the marks and of the present instant, in the order of time; the day is said where it changes. The present
 * one is left out when it is off the drawing.
 */
export function labelsOf({ marks, now, kind, timeZone, precision }: TimelineModel, scale: Scale): Label[] {
  const named = marks
    .filter(({ code }) => code !== 'series')
    .map(({ code, at, wholeDay }) => ({
      code: code as Label['code'],
      at,
      wholeDay,
      caption: eventText(code, kind).label,
    }));
  const present = { code: 'now' as const, at: now, wholeDay: false, caption: nowLabel(precision) };
  const all = [...named, ...(scale.nowIsOutside ? [] : [present])].sort(
    (one, other) => Number(one.at) - Number(other.at),
  );
  const dayOf = (at: Date): string => localFields(at, timeZone).day;
  const isLong = Number(all.at(-1)?.at) - Number(all[0]?.at) > A_DAY;
  let said = isLong || all[0] === undefined ? '' : dayOf(all[0].at);
  return all.map(({ code, at, wholeDay, caption }) => {
    const day = dayOf(at);
    if (precision === 'days' || wholeDay) return { code, at, exact: shortDay(day), caption };
    const changes = day !== said;
    said = day;
    return {
      code,
      at,
      exact: hour(at, timeZone),
      caption: changes ? `${caption}, ${shortDay(day)}` : caption,
    };
  });
}
