import { shiftDay } from '#entry';
import { instantFromFields, localFields } from '#rules';
import type { Scale } from './scale.ts';
import { shortDay } from './short-day.ts';

/** A graduation; most have no label. */
export type Tick = { readonly at: Date; readonly label: string | null };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Steps = { readonly tick: number; readonly label: number };

/** The finest graduations whose labels stay apart: hours below, days above one day. */
const hourSteps: readonly Steps[] = [
  { tick: 1, label: 1 },
  { tick: 1, label: 3 },
  { tick: 1, label: 6 },
  { tick: 6, label: 24 },
];
const daySteps: readonly Steps[] = [
  { tick: 1, label: 1 },
  { tick: 1, label: 2 },
  { tick: 1, label: 7 },
  { tick: 1, label: 14 },
  { tick: 7, label: 28 },
  { tick: 7, label: 56 },
];

const finest = (steps: readonly Steps[], unit: number, room: number): Steps | undefined =>
  steps.find(({ label }) => label * unit >= room);

const daysOf = ({ from, to }: Scale, timeZone: string): string[] => {
  const days: string[] = [];
  const last = localFields(to, timeZone).day;
  for (let day = localFields(from, timeZone).day; day <= last; day = shiftDay(day, 1)) days.push(day);
  return days;
};

const inside = ({ from, to }: Scale, ticks: readonly Tick[]): Tick[] =>
  ticks.filter(({ at }) => at >= from && at <= to);

const hourTicks = (scale: Scale, timeZone: string, { tick, label }: Steps): Tick[] =>
  daysOf(scale, timeZone).flatMap((day) =>
    Array.from({ length: 24 / tick }, (_, index) => {
      const hours = index * tick;
      const at = instantFromFields({ day, time: `${String(hours).padStart(2, '0')}:00` }, timeZone);
      if (hours === 0) return { at, label: shortDay(day) };
      return { at, label: hours % label === 0 ? `${hours}\u00a0h` : null };
    }),
  );

const dayTicks = (scale: Scale, timeZone: string, { tick, label }: Steps): Tick[] =>
  daysOf(scale, timeZone).flatMap((day, index) => {
    if (index % tick !== 0) return [];
    const at = instantFromFields({ day, time: '00:00' }, timeZone);
    return [{ at, label: index % label === 0 ? shortDay(day) : null }];
  });

/**
 * The graduations of a drawing, on the clocks of a zone; labels stand at least `apart` units from one another.
 *
 * @example ticksOf(scale, 'Europe/Paris', { length: 768, apart: 64 })
 */
export function ticksOf(scale: Scale, timeZone: string, room: { length: number; apart: number }): Tick[] {
  const needed = ((Number(scale.to) - Number(scale.from)) * room.apart) / room.length;
  const hours = finest(hourSteps, HOUR, needed);
  if (hours !== undefined) return inside(scale, hourTicks(scale, timeZone, hours));
  const days = finest(daySteps, DAY, needed) ?? { tick: 28, label: 112 };
  return inside(scale, dayTicks(scale, timeZone, days));
}
