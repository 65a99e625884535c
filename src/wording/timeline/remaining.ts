import { duration, quantity } from '#format';
import { localFields } from '#rules';
import type { DayTimeline } from './day-timeline.ts';
import type { ExactTimeline } from './exact-timeline.ts';
import type { MixedTimeline } from './mixed-timeline.ts';

/** What is left of a wait or of a validity, to be shown outside the announced sentence; null when nothing is. */
export function remainingText({
  stage,
  now,
  minutesLeft,
  advisedTryAt,
  reRequestAt,
}: ExactTimeline): string | null {
  const to = (at: Date): string => duration(Math.ceil((at.getTime() - now.getTime()) / 60_000));
  if (stage === 'to-come' || stage === 'ended') return null;
  if (stage === 'waiting') return `encore ${to(advisedTryAt)} d’attente`;
  return stage === 'locked' ? `encore ${to(reRequestAt)} d’attente` : `il reste ${duration(minutesLeft)}`;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const daysOfWait = (today: string, day: string): string =>
  `encore ${quantity({ value: daysBetween(today, day), unit: 'days' })} d’attente`;

/** The same in days, today included. */
export function remainingDaysText({ stage, today, lastSafeDay, reRequestDay }: DayTimeline): string | null {
  if (stage === 'usable' || stage === 'arrival-day') {
    const days = daysBetween(today, lastSafeDay) + 1;
    return `il reste ${quantity({ value: days, unit: 'days' })}, aujourd’hui compris`;
  }
  return stage === 'locked' ? daysOfWait(today, `${reRequestDay}`) : null;
}

/** The same when the hour of reception alone is not known: the end to the minute, the wait in days. */
export function remainingMixedText(timeline: MixedTimeline): string | null {
  const { stage, now, timeZone, expiresAt, reRequestDay } = timeline;
  if (stage === 'to-come' || stage === 'ended') return null;
  if (stage === 'locked') return daysOfWait(localFields(now, timeZone).day, reRequestDay);
  return `il reste ${duration(Math.floor((expiresAt.getTime() - now.getTime()) / 60_000))}`;
}
