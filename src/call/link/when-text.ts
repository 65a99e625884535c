import type { When } from '../when.ts';

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;
const TIME = String.raw`([01]\d|2[0-3]):([0-5]\d)`;
const written = new RegExp(`^(?:${DAY})?(?:T(${TIME})|~(${DAY}T${TIME}Z))?$`);

const isDay = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
};

const minuteText = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;

/**
 * A date as a link holds it: a day, its hour after « T », the instant of an answer that was not known after « ~ ».
 *
 * @example whenText({ known: 'instant', day: '2026-03-10', time: '09:40' }) // '2026-03-10T09:40'
 */
export function whenText(when: When): string {
  switch (when.known) {
    case 'instant':
      return `${when.day}T${when.time}`;
    case 'day':
      return when.day;
    case 'day-without-hour':
      return `${when.day}~${minuteText(when.answeredAt)}`;
    case 'nothing':
      return `~${minuteText(when.answeredAt)}`;
  }
}

/** The date that a link holds; null when it is none. */
export function readWhen(text: string): When | null {
  const found = written.exec(text);
  if (found === null || text === '') return null;
  const [, day, time, , , frozen] = found;
  const answeredAt = frozen === undefined ? NaN : Date.parse(frozen);
  if (day === undefined) return Number.isNaN(answeredAt) ? null : { known: 'nothing', answeredAt };
  if (!isDay(day)) return null;
  if (time !== undefined) return { known: 'instant', day, time };
  if (frozen === undefined) return { known: 'day', day };
  return Number.isNaN(answeredAt) ? null : { known: 'day-without-hour', day, answeredAt };
}
